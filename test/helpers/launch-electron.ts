import { fileURLToPath } from "node:url";
import { _electron } from "playwright-core";
import type { LaunchedApp, LaunchOptions } from "./launch-app.ts";

/**
 * Starts the built application (`npm run build`) on Electron itself, or the package whose program
 * GREFFE_EXECUTABLE names (and which `build/open-to-tests.ts` has opened: Playwright inspects main).
 */
export async function launchElectron(
  options: LaunchOptions & { readonly configDir: string },
): Promise<LaunchedApp> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { NODE_OPTIONS: _options, ...env } = process.env;
  const packaged = process.env["GREFFE_EXECUTABLE"];
  const app = await _electron.launch({
    ...(packaged === undefined ? {} : { executablePath: packaged }),
    args: [
      ...(process.platform === "linux" ? ["--no-sandbox"] : []),
      ...(packaged === undefined ? [root] : []),
      ...(options.given ?? []),
    ],
    env: {
      ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? ""])),
      GREFFE_CONFIG_DIR: options.configDir,
      ...(options.locale === undefined ? {} : { GREFFE_LANGUAGE: options.locale }),
    },
    colorScheme: options.colorScheme ?? "light",
  });
  const page = await app.firstWindow();
  const { width, height } = options.viewport ?? { width: 1280, height: 820 };
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await app.evaluate(({ dialog }) => {
    const queue: (string | null)[] = [];
    Reflect.set(globalThis, "greffeAnswers", queue);
    dialog.showOpenDialog = () => {
      const path = queue.shift() ?? null;
      return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
    };
  });
  return {
    page,
    configDir: options.configDir,
    profileDir: await app.evaluate(({ app: electron }) => electron.getPath("sessionData")),
    host: "electron",
    async askToOpen(path) {
      await app.evaluate(({ app: electron }, asked) => {
        electron.emit("second-instance", {}, ["greffe", asked], "/");
      }, path);
    },
    async chooseNext(path) {
      await app.evaluate((_electronModule, next) => {
        const queue = Reflect.get(globalThis, "greffeAnswers") as (string | null)[];
        queue.push(next);
      }, path);
    },
    async kill() {
      const ended = Promise.withResolvers<undefined>();
      app.process().once("exit", () => ended.resolve(undefined));
      app.process().kill("SIGKILL");
      await ended.promise;
    },
    close: () => app.close(),
  };
}
