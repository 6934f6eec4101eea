/** Four Mondays with five tasks each; the words are ours, the seven fields of work and the numbers the source's. */
export const LISTS = [
  {
    listedOn: '2026-10-26',
    tasks: [
      { domain: 'disputes', text: '逐户摸排山林地界纠纷，能调解的当周调解' },
      { domain: 'safety', text: '检查烟叶烤房用火和线路' },
      { domain: 'ecology', text: '清理主干沟渠垃圾' },
      { domain: 'livelihood', text: '督促城乡居民医保缴费，代办行动不便的户' },
      { domain: 'epidemic', text: '登记外出返乡人员' },
    ],
  },
  {
    listedOn: '2026-11-02',
    tasks: [
      { domain: 'disputes', text: '对久拖未决的宅基地纠纷召开院坝会' },
      { domain: 'safety', text: '排查学校周边道路警示牌' },
      { domain: 'civility', text: '宣传移风易俗，讲解村规民约' },
      { domain: 'livelihood', text: '为高龄老人上门认证' },
      { domain: 'business', text: '走访个体户，收集办证困难' },
    ],
  },
  {
    listedOn: '2026-11-09',
    tasks: [
      { domain: 'ecology', text: '回收田间白色农膜' },
      { domain: 'safety', text: '检查水塘、河道防护栏' },
      { domain: 'epidemic', text: '统计六十岁以上流感疫苗接种意愿' },
      { domain: 'livelihood', text: '核对困难户过冬物资' },
      { domain: 'disputes', text: '回访上月调解成功的纠纷' },
    ],
  },
  {
    listedOn: '2026-11-16',
    tasks: [
      { domain: 'business', text: '通知合作社申报产业补助' },
      { domain: 'civility', text: '整理农家书屋' },
      { domain: 'safety', text: '开展森林防火巡查' },
      { domain: 'ecology', text: '整治养殖污水直排' },
      { domain: 'livelihood', text: '检修饮水管道，防冻裂' },
    ],
  },
] as const;
