/** A text as it comes out of a PDF, and as it is to be. */
interface Case {
  readonly wrapped: string;
  readonly clean: string;
}

/** Double-spaced, in pages: addresses at the foot, in the middle of a paragraph. */
export const pageFeet: Case = {
  wrapped: `江城港口周报

【港口】

新泊位通过验收

江城新港的四号泊位上周通过验收，可以停靠七万吨级的

散货船。泊位岸线长三百二十米，配有四台门座起重机，全

部由岸电供电。港务集团说，首艘外轮下月靠泊。

（来源：8月6日，江城晚报）原文链接

潮汐电站试运行满一年

海湾里的潮汐电站试运行已满一年，共发电八百万千瓦

时，够附近三个镇的居民用四个月。值班员说，最难的不是

https://www.jcwb.example/2021-08/06/a1.html

- 1 -

发电，而是清理缠在叶片上的渔网和水草，每个月都要请潜

水员下水两次。电站打算明年再装两台机组。

（来源：8月7日，北岸日报）原文链接

灯塔博物馆周末开放

老灯塔改成的博物馆本周末开放，一层陈列航标灯具，二

层是守塔人的宿舍，书信和日记都照原样摆着。塔顶每次只

能上十个人，需要提前一天预约，遇到大风天气不开放。

（来源：8月8日，江城晚报）原文链接

https://www.banews.example/2021-08/07/b2.html

https://www.jcwb.example/2021-08/08/c3.html

- 2 -
`,
  clean: `江城港口周报

【港口】

新泊位通过验收

江城新港的四号泊位上周通过验收，可以停靠七万吨级的散货船。泊位岸线长三百二十米，配有四台门座起重机，全部由岸电供电。港务集团说，首艘外轮下月靠泊。

（来源：8月6日，江城晚报）原文链接 https://www.jcwb.example/2021-08/06/a1.html

潮汐电站试运行满一年

海湾里的潮汐电站试运行已满一年，共发电八百万千瓦时，够附近三个镇的居民用四个月。值班员说，最难的不是发电，而是清理缠在叶片上的渔网和水草，每个月都要请潜水员下水两次。电站打算明年再装两台机组。

（来源：8月7日，北岸日报）原文链接 https://www.banews.example/2021-08/07/b2.html

灯塔博物馆周末开放

老灯塔改成的博物馆本周末开放，一层陈列航标灯具，二层是守塔人的宿舍，书信和日记都照原样摆着。塔顶每次只能上十个人，需要提前一天预约，遇到大风天气不开放。

（来源：8月8日，江城晚报）原文链接 https://www.jcwb.example/2021-08/08/c3.html
`,
};

/** Single-spaced, with form feeds, page numbers and divided words. */
export const wrappedEnglish: Case = {
  wrapped: `THE ESTUARY REVIEW

1. Harbour board buys two electric tugs

The harbour board has ordered two electric tugs from a yard on the
west coast. They will replace boats built in 1974 and charge over-
night at the northern pier of the old dock, which belongs to the har-
bour itself. Members of the board were given all of this infor-
mation on Monday.

Source: Estuary Times (4 May 2021)

2. Ferry to the islands runs an hour longer

The ferry to the outer islands will run until eleven in the even-
ing from June on, as the council had asked for. Islanders have

                                1

\fwaited for this since the last late boat was withdrawn nine years
ago, and say that the cinema is within their reach again at last.

Source: Island Post (5 May 2021)

3. Low-lying fields become a marsh

Farmers have sold forty acres of low-lying land to the trust, who
will open the dyke in autumn. Waders are expected to breed on low-
lying islands in the middle of it within three or four summers.

Source: Estuary Times (6 May 2021)

                                2
`,
  clean: `THE ESTUARY REVIEW

1. Harbour board buys two electric tugs

The harbour board has ordered two electric tugs from a yard on the west coast. They will replace boats built in 1974 and charge over-night at the northern pier of the old dock, which belongs to the harbour itself. Members of the board were given all of this information on Monday.

Source: Estuary Times (4 May 2021)

2. Ferry to the islands runs an hour longer

The ferry to the outer islands will run until eleven in the evening from June on, as the council had asked for. Islanders have waited for this since the last late boat was withdrawn nine years ago, and say that the cinema is within their reach again at last.

Source: Island Post (5 May 2021)

3. Low-lying fields become a marsh

Farmers have sold forty acres of low-lying land to the trust, who will open the dyke in autumn. Waders are expected to breed on low-lying islands in the middle of it within three or four summers.

Source: Estuary Times (6 May 2021)
`,
};

/** Lists, code and a table among wrapped paragraphs. */
export const wrappedNotes: Case = {
  wrapped: `# 数据周报

## 水库公布三十年水位

水务局把全市二十一座水库三十年来的逐日水位放到了网上，
任何人都可以下载。工程师说，最早的几年是从纸质台账上一
页一页录入的，错漏在所难免，欢迎读者指出。

- 共二十一座水库
- 逐日数据

\`\`\`
curl -O levels.csv
head levels.csv
\`\`\`

（来源：8月6日，江城晚报）

## 公交到站数据更新加快

公交公司把到站数据的更新间隔从三十秒缩短到十秒，手机上
看到的车辆位置不再跳来跳去。技术人员说，难点在于老车上
的定位终端要全部换掉，前后用了一年半的时间。

| 线路 | 车辆 |
|------|------|
| 一路 | 24   |

（来源：8月7日，北岸日报）

## 气象站向学校开放

郊外的气象站从下周起向学校开放，学生可以自己放探空气球
并读取数据。站长说，每年只放得起四十个，先到先得，雷雨
天气顺延，路远的学校由气象局派车接送。

（来源：8月8日，江城晚报）
`,
  clean: `# 数据周报

## 水库公布三十年水位

水务局把全市二十一座水库三十年来的逐日水位放到了网上，任何人都可以下载。工程师说，最早的几年是从纸质台账上一页一页录入的，错漏在所难免，欢迎读者指出。

- 共二十一座水库
- 逐日数据

\`\`\`
curl -O levels.csv
head levels.csv
\`\`\`

（来源：8月6日，江城晚报）

## 公交到站数据更新加快

公交公司把到站数据的更新间隔从三十秒缩短到十秒，手机上看到的车辆位置不再跳来跳去。技术人员说，难点在于老车上的定位终端要全部换掉，前后用了一年半的时间。

| 线路 | 车辆 |
|------|------|
| 一路 | 24   |

（来源：8月7日，北岸日报）

## 气象站向学校开放

郊外的气象站从下周起向学校开放，学生可以自己放探空气球并读取数据。站长说，每年只放得起四十个，先到先得，雷雨天气顺延，路远的学校由气象局派车接送。

（来源：8月8日，江城晚报）
`,
};
