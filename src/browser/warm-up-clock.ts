/**
 * Asks for a clock once, first thing in the page, and throws it away. The first one takes a browser
 * some twenty milliseconds, and a phone more: here they pass while the rest of the page is on its
 * way, and not between the numbers and their order.
 */

Intl.DateTimeFormat();
