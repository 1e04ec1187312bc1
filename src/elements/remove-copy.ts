/** `<remove-copy>`: a button that removes the copy of the site that the worker keeps. */
export class RemoveCopy extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !('serviceWorker' in navigator);
    this.querySelector('button')?.addEventListener('click', () => {
      void this.removeAll();
    });
  }

  /** Says that it is gone only when it is. */
  private async removeAll(): Promise<void> {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const names = await caches.keys();
    await Promise.all(registrations.map((registration) => registration.unregister()));
    await Promise.all(names.map((name) => caches.delete(name)));
    this.querySelector('[data-removed]')?.removeAttribute('hidden');
  }
}
