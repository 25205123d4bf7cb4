import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const node = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
/** What Electron itself gives, and the addon that ships as a package of its own. */
const outside = ["electron", "better-sqlite3", ...node];

/**
 * What reads scans in a PDF where WebAssembly is refused, as by the page’s policy: `pdfjs-dist` asks for these by
 * name, beside the page, and only once it meets such a scan.
 */
const pdfDecoders: Plugin = {
  name: "pdf-decoders",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle() {
    for (const decoder of ["jbig2", "openjpeg"]) {
      const file = `${decoder}_nowasm_fallback.js`;
      const source = readFileSync(here(`../node_modules/pdfjs-dist/wasm/${file}`));
      this.emitFile({ type: "asset", fileName: `pdf/${file}`, source });
    }
  },
};

/** One configuration, three environments; `vite build` makes the page, `--app` all of them. */
export default defineConfig({
  root: here("../renderer"),
  base: "./",
  plugins: [react(), pdfDecoders],
  worker: { format: "es" },
  builder: { sharedConfigBuild: true },
  environments: {
    client: {
      build: {
        // An environment's own folder wins over `--outDir`: a build aside is asked for this way.
        outDir: process.env["GREFFE_RENDERER_OUT"] ?? here("../dist/renderer"),
        emptyOutDir: true,
        target: "chrome150",
        // The page's policy refuses inlined scripts and fonts.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          output: {
            // What the first page needs, in one piece: forty of them took longer to ask for.
            codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
          },
        },
      },
    },
    main: {
      consumer: "server",
      resolve: { noExternal: true, external: outside },
      build: {
        outDir: here("../dist/main"),
        emptyOutDir: true,
        target: "node24",
        minify: false,
        sourcemap: true,
        rolldownOptions: {
          input: {
            index: here("../main/index.ts"),
            vault: here("../main/vault/process.ts"),
            "argon2-worker": here("../main/vault/keys/argon2-worker.ts"),
            "age-worker": here("../main/vault/features/handover/age-worker.ts"),
            "bank-worker": here("../main/vault/features/bank/bank-worker.ts"),
            "store-worker": here("../main/vault/db/store-worker.ts"),
          },
          external: outside,
          // All in one folder: the vault process looks for its threads' entries beside itself.
          output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
        },
      },
    },
    preload: {
      consumer: "server",
      resolve: { noExternal: true, external: ["electron"] },
      build: {
        outDir: here("../dist/preload"),
        emptyOutDir: true,
        target: "chrome150",
        minify: false,
        rolldownOptions: {
          input: here("../main/preload.ts"),
          external: ["electron"],
          // A sandboxed preload cannot be an ES module.
          output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
        },
      },
    },
  },
});
