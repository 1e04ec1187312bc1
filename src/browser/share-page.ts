/**
 * Shares a page through the system's share sheet. Stands in the page after the link, which shows its
 * own address: where the browser has no share sheet, it stays a link.
 */

const link = document.querySelector<HTMLAnchorElement>('[data-share]');

if (link && 'share' in navigator) {
  link.onclick = (event) => {
    // With these keys a link opens in another tab.
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    navigator.share({ title: document.title, url: link.href }).catch((error: unknown) => {
      // `AbortError`: the reader closed the sheet. After any other error the address can be copied.
      if ((error as DOMException).name !== 'AbortError') getSelection()?.selectAllChildren(link);
    });
  };
}

export {};
