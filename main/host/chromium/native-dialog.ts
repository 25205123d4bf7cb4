import { execFile } from "node:child_process";
import { homedir } from "node:os";
import { desktopEnvironment } from "#main/host/child-environment.ts";
import type { ChooseRequest } from "#main/host/host.ts";

/** The arguments by which each program asks for a path. */
export function dialogArguments(program: string, request: ChooseRequest, home: string): string[] {
  if (program.endsWith("kdialog")) {
    const filter = request.extensions.map((extension) => `*.${extension}`).join(" ");
    return request.kind === "folder"
      ? ["--title", request.title, "--getexistingdirectory", home]
      : ["--title", request.title, "--getopenfilename", home, ...(filter === "" ? [] : [filter])];
  }
  const filter = request.extensions.map((extension) => `*.${extension}`).join(" ");
  return [
    "--file-selection",
    `--title=${request.title}`,
    `--filename=${home}/`,
    ...(request.kind === "folder" ? ["--directory"] : []),
    ...(request.kind === "file" && filter !== "" ? [`--file-filter=${filter}`] : []),
  ];
}

/** Asks with the program; null when the person closes it without an answer. */
export function askProgram(program: string, request: ChooseRequest): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const options = { env: desktopEnvironment() };
  execFile(program, dialogArguments(program, request, homedir()), options, (error, stdout) => {
    const path = stdout.replace(/\r?\n$/u, "");
    resolve(error === null && path !== "" ? path : null);
  });
  return promise;
}
