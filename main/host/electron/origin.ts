export const APP_SCHEME = "app";
/** The address of the application's page: the bundle and nothing else answers there. */
export const APP_ORIGIN = "app://greffe";
export const PRINT_ORIGIN = "app://print";

export function isAppUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${APP_SCHEME}:` && host === "greffe";
  } catch {
    return false;
  }
}
