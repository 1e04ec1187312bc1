/**
 * Warms up the browser's clock at the top of the page. The first `Intl.DateTimeFormat` takes some twenty
 * milliseconds, on a phone more: here that passes while the rest of the page is on its way, and not
 * between the numbers and their order.
 */

Intl.DateTimeFormat();
