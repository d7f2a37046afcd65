import { learnStyle } from '../houseStyles/learnStyle.ts';
import { styleJson } from '../houseStyles/styleJson.ts';
import { message } from '../messages/messages.ts';
import { learnHouseStyleRequest } from '../protocol/houseStyle.ts';
import { parseWith } from './openBulletins.ts';
import type { Serving } from './serving.ts';

/** A style is learnt by reading again and again; so many UTF-16 units of a longer text show it. */
const ENOUGH = 200_000;

/** Joins what learns the house style of an open document. */
export function serveStyles({ connection, client: { locale }, room, attempt }: Serving): void {
  connection.onRequest(learnHouseStyleRequest, ({ uri }, token) =>
    attempt(learnHouseStyleRequest.method, uri, token, async () => {
      const asked = room.documents.get(uri);
      if (asked === undefined) return null;
      const claim = await room.claims.of(uri, asked.document.languageId);
      const open = room.documents.get(uri);
      if (open === undefined) return null;
      const whole = open.document.getText();
      const text = whole.length <= ENOUGH ? whole : whole.slice(0, whole.lastIndexOf('\n', ENOUGH) + 1 || ENOUGH);
      const overrides = open.overrides(claim);
      const bulletin = text === whole ? open.bulletin(claim) : parseWith(text, claim, overrides);
      if (!bulletin.isBulletin || bulletin.articles.length === 0) return { problem: message(locale, 'style.noBulletin') };
      const learnt = learnStyle(text, bulletin, (style) => parseWith(text, { ...claim, style }, overrides));
      if (learnt === null) return { problem: message(locale, 'style.notLearnt') };
      const { explained, articles } = learnt;
      return { json: styleJson(learnt), explained, articles };
    }),
  );
}
