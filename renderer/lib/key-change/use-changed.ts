import { useLocation } from "wouter";
import { showToast } from "#renderer/ui/toast.tsx";

/** What follows a change of the keys from its own page: it is said, and one is back at the settings. */
export function useChanged(): (text: string) => void {
  const [, navigate] = useLocation();
  return (text) => {
    showToast({ text });
    navigate("/settings");
  };
}
