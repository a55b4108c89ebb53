/** Characters that show nothing or an odd space, and what bytes become that are not UTF-8. */
export const hidden =
  /(?![ \u3000\t\n\r]|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\u{fffd}]/gu;

/** Spaces of another width or that keep a line together, which a common space can replace. */
export const oddSpaces = /(?![ \u3000])\p{Zs}/gu;
