#!/usr/bin/env bash
# Node 24.21.0 sorts and compares ﾌｧｲﾙ as ファイル in Japanese, but not ｻｰﾊﾞｰ as サーバー: its long mark is another letter.
#
# A good guess: the width of kana is the least of differences, so with sensitivity 'base' the half-width name of a host
# equals the full-width one, and at worst English is the language that can't. Wrong: Japanese has a rule of its own for
# the long mark, by which サー counts as サア, for the full-width ー alone. A half-width ｰ stays a letter by itself, before
# all letters. So words without it are equal, and words with it stand before サア. English, without such a rule, finds
# all equal.
# What follows: in a list of hosts or products ｻｰﾊﾞｰ, ﾕｰｻﾞｰ and ﾊﾞｰｼﾞｮﾝ stand apart from サーバー and are not found by
# it, while each test with ｶﾅ or ﾌｧｲﾙ passes; normalize to NFKC first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0
cat >try.mjs <<'JS'
const order = new Intl.Collator('ja').compare;
const base = (language) => new Intl.Collator(language, { sensitivity: 'base' }).compare;
const [japanese, english] = [base('ja'), base('en')];
const equal = (number) => (number === 0 ? 'equal' : 'not equal');
const words = { ﾌｧｲﾙ: 'ファイル', ｻｲﾄ: 'サイト', ﾊﾞｯﾌｧ: 'バッファ', ｻｰﾊﾞｰ: 'サーバー', ﾕｰｻﾞｰ: 'ユーザー' };
for (const [half, full] of Object.entries(words)) {
  const [ja, en, normal] = [japanese(half, full), english(half, full), japanese(half.normalize('NFKC'), full)].map(equal);
  console.log(`${half} and ${full}: ja ${ja}, en ${en}, ja as NFKC ${normal}`);
}
console.log(['サーバー', 'サア', 'サイト', 'ｻｲﾄ', 'ｻｰﾊﾞｰ', 'コンピューター', 'ｺﾝﾋﾟｭｰﾀｰ', 'コンパス'].sort(order).join(' '));
JS
expected='ﾌｧｲﾙ and ファイル: ja equal, en equal, ja as NFKC equal
ｻｲﾄ and サイト: ja equal, en equal, ja as NFKC equal
ﾊﾞｯﾌｧ and バッファ: ja equal, en equal, ja as NFKC equal
ｻｰﾊﾞｰ and サーバー: ja not equal, en equal, ja as NFKC equal
ﾕｰｻﾞｰ and ユーザー: ja not equal, en equal, ja as NFKC equal
コンパス ｺﾝﾋﾟｭｰﾀｰ コンピューター ｻｰﾊﾞｰ サア サーバー サイト ｻｲﾄ'
seen=$(TZ=UTC npx node try.mjs)
printf 'Intl.Collator in Node %s\n%s\n' "$(npx node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
