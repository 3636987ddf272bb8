import { lazyRouteComponent } from '@tanstack/react-router'

/** Code that was to be loaded and did not come: there is no network, or the server has it no longer. */
export class MissingCode extends Error {
  override name = 'MissingCode'
}

/** Loads code; what does not come is asked for a second time. Rejects with `MissingCode`. */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load().catch(load)
  } catch (cause) {
    throw new MissingCode('The code of this page did not come.', { cause })
  }
}

/**
 * A page whose code comes when it is first needed. The router alone would load the document anew once for each wording
 * of a failure, and break where storage is blocked; an error of our own it leaves to the error page.
 */
export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => loadCode(load), name)
