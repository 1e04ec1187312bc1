/** `<remove-copy>`: a button that removes the copy of the site that the worker keeps. */
export class RemoveCopy extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !('serviceWorker' in navigator);
    this.querySelector('button')?.addEventListener('click', () => {
      void this.removeAndSay();
    });
  }

  /** Says that it is gone only when it is. */
  private async removeAndSay(): Promise<void> {
    const isGone = await removeAll().catch(() => false);
    this.querySelector('[data-removed]')?.toggleAttribute('hidden', !isGone);
    this.querySelector('[data-not-removed]')?.toggleAttribute('hidden', isGone);
  }
}

/** How long a worker that another tab started may take to finish, in milliseconds. */
const PATIENCE = 5000;

/** Returns whether nothing is left: another tab can bring it back while this works. */
async function removeAll(): Promise<boolean> {
  const { serviceWorker } = navigator;
  const registrations = await serviceWorker.getRegistrations();
  const arriving = registrations.flatMap(({ installing }) => installing ?? []);
  await Promise.all(registrations.map((registration) => registration.unregister()));
  // One that is still arriving writes its copy in the end, after this has removed the others.
  await Promise.all(arriving.map(arrived));
  for (const name of await caches.keys()) await caches.delete(name);
  const left = [await serviceWorker.getRegistrations(), await caches.keys()];
  return left.flat().length === 0;
}

function arrived(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = () => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', check);
    setTimeout(reject, PATIENCE);
    check();
  });
}
