import i18next from "i18next";
import { call } from "#renderer/lib/client.ts";
import { keepUnstored } from "#renderer/lib/unstored.ts";
import { showToast } from "#renderer/ui/toast.tsx";

/** Asks for a folder, and has what is unstored kept there; false where it is kept nowhere still. */
export async function chooseAndKeep(): Promise<boolean> {
  const { chosen } = await call("rescue.choosePlace", {});
  if (!chosen) return false;
  try {
    await keepUnstored(false);
  } catch {
    showToast({ text: i18next.t("rescue.keeping.refused"), tone: "error" });
    return false;
  }
  showToast({ text: i18next.t("rescue.keeping.chosen") });
  return true;
}
