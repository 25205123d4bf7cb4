export const APP_SCHEME = "app";
/** The address of the application's page: the bundle and nothing else answers there. */
export const APP_ORIGIN = "app://greffe";
/** Another site: going there ends the process that drew the page, and its memory with it. */
export const EMPTY_ORIGIN = "app://empty";
export const PRINT_ORIGIN = "app://print";

export function isAppUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${APP_SCHEME}:` && host === "greffe";
  } catch {
    return false;
  }
}
