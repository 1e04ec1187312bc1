/**
 * Shares a page through the system's share sheet. Stands in the page after the link, which shows its
 * own address: where the browser has no share sheet, it stays a link.
 */

const link = document.querySelector<HTMLAnchorElement>('[data-share]');

if (link && 'share' in navigator) {
  link.onclick = (event) => {
    // Another tab is what they asked for.
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    navigator.share({ title: document.title, url: link.href }).catch((error: unknown) => {
      // Who closes the sheet has changed their mind; after anything else the address can be copied.
      if ((error as DOMException).name !== 'AbortError') getSelection()?.selectAllChildren(link);
    });
  };
}

export {};
