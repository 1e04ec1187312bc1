/** `<remove-copy>`: removes the copy of the site that the worker keeps. */
export class RemoveCopy extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !('serviceWorker' in navigator);
    this.querySelector('button')?.addEventListener('click', () => {
      void this.removeAndSay();
    });
  }

  /** Removes the copy, and says so only when it is gone. */
  private async removeAndSay(): Promise<void> {
    const isGone = await removeAll().catch(() => false);
    this.querySelector('[data-removed]')?.toggleAttribute('hidden', !isGone);
    this.querySelector('[data-not-removed]')?.toggleAttribute('hidden', isGone);
  }
}

/** How long a worker that another tab installs may take, in milliseconds. */
const PATIENCE = 5000;

/** Removes workers and caches; tells whether nothing is left: another tab may bring them back. */
async function removeAll(): Promise<boolean> {
  const { serviceWorker } = navigator;
  const registrations = await serviceWorker.getRegistrations();
  const workers = registrations.flatMap(({ installing }) => installing ?? []);
  await Promise.all(registrations.map((registration) => registration.unregister()));
  // A worker that is still installing would write its copy after the caches are deleted.
  await Promise.all(workers.map(settled));
  for (const name of await caches.keys()) await caches.delete(name);
  const left = [await serviceWorker.getRegistrations(), await caches.keys()];
  return left.flat().length === 0;
}

/** Waits until a worker is installed or discarded; rejects after `PATIENCE`. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = () => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', check);
    setTimeout(reject, PATIENCE);
    check();
  });
}
