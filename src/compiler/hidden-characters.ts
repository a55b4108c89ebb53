/** Characters that show nothing or an odd space, and what bytes become that are not UTF-8. */
export const hidden =
  /[[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\u{fffd}]--[ \u3000\t\n\r\p{Variation_Selector}]]/gv;

/** Spaces of another width or that keep a line together, which a common space can replace. */
export const oddSpaces = /[\p{Zs}--[ \u3000]]/gv;
