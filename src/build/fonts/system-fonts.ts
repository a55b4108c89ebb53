/** What readers' systems have for a script: families for text and for titles, and the names of single faces. */
export interface SystemFonts {
  sans: readonly string[];
  serif: readonly string[];
  /** Sans fonts by the names of their faces: systems offer some by these only. */
  faces: readonly string[];
}

/** Scripts for which a system's own choice is poor, or is none; all others are left to it. By their names in Unicode. */
export const systemFonts: Readonly<Record<string, SystemFonts>> = {
  Hangul: {
    sans: ['Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic'],
    serif: ['Nanum Myeongjo', 'AppleMyungjo', 'Noto Serif KR', 'Noto Serif CJK KR', 'Batang'],
    faces: [
      'Apple SD Gothic Neo',
      'AppleSDGothicNeo-Regular',
      'Malgun Gothic',
      'Noto Sans CJK KR',
      'Noto Sans CJK KR Regular',
      'NotoSansCJKkr-Regular',
      'Noto Sans KR',
      'NanumGothic',
      'UnDotum',
    ],
  },
};
