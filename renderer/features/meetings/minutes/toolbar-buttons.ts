import type { Editor } from "@tiptap/core";
import {
  Bold,
  CircleCheckBig,
  Gavel,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  Minus,
  Quote,
  Redo2,
  Strikethrough,
  Underline,
  Undo2,
  type LucideIcon,
} from "lucide-react";
import { startOutcome } from "./outcome-keys.ts";

type ToolId =
  | "bold"
  | "italic"
  | "underline"
  | "strike"
  | "heading"
  | "subheading"
  | "bullets"
  | "numbers"
  | "quote"
  | "link"
  | "rule"
  | "decision"
  | "action"
  | "undo"
  | "redo";

export interface Tool {
  readonly id: ToolId;
  readonly icon: LucideIcon;
  readonly keys?: string;
  /** Null for what is done once and is neither on nor off. */
  readonly isOn: ((editor: Editor) => boolean) | null;
  readonly run: (editor: Editor) => void;
}

export const TOOL_GROUPS: readonly (readonly Tool[])[] = [
  [
    {
      id: "decision",
      icon: Gavel,
      keys: "mod+shift+d",
      isOn: (editor) => editor.isActive("decision"),
      run: (editor) => startOutcome(editor, "decision"),
    },
    {
      id: "action",
      icon: CircleCheckBig,
      keys: "mod+shift+a",
      isOn: (editor) => editor.isActive("action"),
      run: (editor) => startOutcome(editor, "action"),
    },
  ],
  [
    {
      id: "bold",
      icon: Bold,
      keys: "mod+b",
      isOn: (editor) => editor.isActive("bold"),
      run: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      id: "italic",
      icon: Italic,
      keys: "mod+i",
      isOn: (editor) => editor.isActive("italic"),
      run: (editor) => editor.chain().focus().toggleItalic().run(),
    },
    {
      id: "underline",
      icon: Underline,
      keys: "mod+u",
      isOn: (editor) => editor.isActive("underline"),
      run: (editor) => editor.chain().focus().toggleUnderline().run(),
    },
    {
      id: "strike",
      icon: Strikethrough,
      keys: "mod+shift+s",
      isOn: (editor) => editor.isActive("strike"),
      run: (editor) => editor.chain().focus().toggleStrike().run(),
    },
  ],
  [
    {
      id: "heading",
      icon: Heading2,
      keys: "mod+alt+2",
      isOn: (editor) => editor.isActive("heading", { level: 2 }),
      run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    },
    {
      id: "subheading",
      icon: Heading3,
      keys: "mod+alt+3",
      isOn: (editor) => editor.isActive("heading", { level: 3 }),
      run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    },
    {
      id: "bullets",
      icon: List,
      keys: "mod+shift+8",
      isOn: (editor) => editor.isActive("bulletList"),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      id: "numbers",
      icon: ListOrdered,
      keys: "mod+shift+7",
      isOn: (editor) => editor.isActive("orderedList"),
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      id: "quote",
      icon: Quote,
      keys: "mod+shift+b",
      isOn: (editor) => editor.isActive("blockquote"),
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
    {
      id: "rule",
      icon: Minus,
      isOn: null,
      run: (editor) => editor.chain().focus().setHorizontalRule().run(),
    },
  ],
];

export const LINK_TOOL: Omit<Tool, "run"> = {
  id: "link",
  icon: Link,
  isOn: (editor) => editor.isActive("link"),
};

export const HISTORY_TOOLS: readonly Tool[] = [
  { id: "undo", icon: Undo2, keys: "mod+z", isOn: null, run: (editor) => editor.commands.undo() },
  {
    id: "redo",
    icon: Redo2,
    keys: "mod+shift+z",
    isOn: null,
    run: (editor) => editor.commands.redo(),
  },
];
