/** Provides a Firefox and a WebKitGTK to test with. */

import { commandOf, ENGINES } from '../../tests/engines/engines.ts';
import { provide } from './apt.ts';

for (const engine of ENGINES) provide(engine.name, engine.packages, () => commandOf(engine));
