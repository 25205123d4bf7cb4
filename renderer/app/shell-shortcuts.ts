/** Keys of the shell's own commands: the help, the palette and the buttons read them. */
export const SHORTCUTS = {
  palette: "mod+k",
  lock: "mod+l",
  undo: "mod+z",
  help: "?",
  toast: "f6",
} as const;
