import type { LaunchedApp } from "#test/helpers/launch-app.ts";

/** From a meeting's page: read the preview, choose the folder, publish. Ends on the files. */
export async function publishSummary(
  app: LaunchedApp,
  folder: string,
  onPreview: () => Promise<void> = async () => {},
): Promise<void> {
  const { page } = app;
  await page.getByRole("button", { name: "Publier un résumé" }).click();
  await page.getByText("vous pouvez publier").waitFor();
  await onPreview();
  await app.chooseNext(folder);
  await page.getByRole("button", { name: "Publier…" }).click();
  await page.getByRole("heading", { name: "Le résumé est publié" }).waitFor();
}
