import type { Session } from "electron";
import { EMPTY_PAGE, serve, type Bundle, type Served } from "#main/host/bundle.ts";
import { APP_SCHEME, EMPTY_ORIGIN, isAppUrl } from "./origin.ts";

/** Nothing is permitted, nothing is fetched, nothing is downloaded. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !details.url.startsWith(`${APP_SCHEME}:`) }),
  );
  session.on("will-download", (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Answers `app:` addresses from the bundle held in memory, with the headers of every answer. */
export function serveBundle(session: Session, bundle: Bundle): void {
  session.protocol.handle(APP_SCHEME, (request) => {
    if (request.method === "GET" && request.url.startsWith(`${EMPTY_ORIGIN}/`)) {
      return respond(EMPTY_PAGE);
    }
    const isPage = request.method === "GET" && isAppUrl(request.url);
    if (!isPage) return new Response(null, { status: 404 });
    return respond(serve(bundle, new URL(request.url).pathname));
  });
}

function respond({ status, headers, body }: Served): Response {
  return new Response(new Uint8Array(body), { status, headers });
}
