/** A small bulletin of three articles; lines end as asked. */
export function digest(lineEnd = '\n'): string {
  return [
    '江城快讯',
    '',
    '三条公交线路延长运营时间',
    '',
    '从下月起，城区三条公交线路将延长运营时间，末班车推迟到二十三点。市民张女士说，这样下班晚了也能坐上车。',
    '（来源：8月6日，江城晚报）',
    '',
    '新桥昨日通车',
    '',
    '跨江大桥昨日正式通车，全长两公里，双向六车道。通车首日车流平稳，没有出现拥堵。',
    '（来源：8月7日，北岸日报）',
    '',
    '图书馆周末开放夜场',
    '',
    '市图书馆宣布，每周五、周六开放到二十二点，并增加两百个座位。读者可以在网上预约。',
    '（来源：8月8日，江城晚报）',
    '',
  ].join(lineEnd);
}

export const headlines = ['三条公交线路延长运营时间', '新桥昨日通车', '图书馆周末开放夜场'];

/** A text that is no bulletin. */
export const letter = 'Dear Ann,\n\nthank you for the book. We shall read it by the sea.\n\nYours,\nTom\n';
