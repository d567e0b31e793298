"""A young clerk who keeps text files and copies out of an online form: short words, plain days."""

from __future__ import annotations

from tests.clerks.hand import Form, Hand

WORDS = {
    "G01.sex": {"male": "男", "female": "女"},
    "G01.wage": {"yes": "固定工资", "no": "无固定工资"},
    "G01.category": {
        "farmer": "基层农民",
        "worker": "一线工人",
        "tech": "专技人员",
        "cadre": "机关干部",
        "business": "民营企业负责人",
        "villagecadre": "村社区干部",
    },
    "G01.party": {"cpc": "中共党员", "mass": "无党派"},
    "G01.level": {
        "township": "镇",
        "county": "县",
        "city": "市",
        "township+county": "县、镇",
        "township+city": "市、镇",
    },
    "G04.level": {"township": "中心", "village": "村社区", "industry": "行业"},
    "G04.state": {
        "planned": "拟建",
        "built": "已建成",
        "accepted": "已达标验收",
        "closed": "撤并",
    },
    "G05.cond": {"good": "可用", "ordered": "采购中", "broken": "待维修"},
    "G07.state": {"done": "完成", "open": "推进中", "cancelled": "终止"},
    "G10.state": {
        "present": "出席",
        "leave": "请假",
        "private": "请假（事）",
        "sick": "请假（病）",
        "absent": "未请假缺席",
    },
    "G10.line": {
        "line": "{event}（{day}召开，应到{due}，实到{present}，请假{leave}，缺席{absent}）"
    },
    "G12.when": {"yes": "人代会期间", "no": "平时"},
    "G12.result": {"A": "A", "B": "B", "C": "C", "D": "D"},
    "G12.satisfaction": {
        "satisfied": "满意",
        "basically": "基本满意",
        "dissatisfied": "不满意",
    },
    "G13.channel": {
        "reception": "接待",
        "visit": "走访收集",
        "forum": "座谈会收集",
        "deputy": "代表提交",
        "phone": "电话反映",
        "scan": "线上",
    },
    "G13.route": {
        "village": "村级办理",
        "on_spot": "即时答复",
        "township": "镇级办理",
        "county": "县级办理",
        "petition": "信访",
        "topic": "转主席团议题",
        "refused": "不受理",
        "suggestion": "转代表建议",
    },
    "G13.category": {
        "roads": "交通出行",
        "water": "水利",
        "power": "电力通讯",
        "environment": "生态环境",
        "industry": "农业产业",
        "education": "教育教学",
        "health": "卫生健康",
        "welfare": "社会保障",
        "land": "自然资源",
        "culture": "文化",
    },
    "G13.result": {
        "closed": "办结",
        "answered": "已答复",
        "open": "办理中",
        "cannot": "暂不具备条件，已解释",
        "referred": "已移交",
    },
    "G13.satisfaction": {
        "satisfied": "非常满意",
        "basically": "基本满意",
        "dissatisfied": "不满意",
    },
    "G15.kind": {
        "training": "培训学习",
        "inspection": "视察检查",
        "service": "公益服务",
        "visit": "走访",
        "forum": "议事",
        "policy_talk": "宣讲",
        "mediation": "矛盾化解",
    },
    "G16.category": {
        "practical": "实用技术",
        "policy": "惠民政策",
        "law": "法律",
        "party": "党的理论",
        "home_rules": "工作制度",
    },
    "G17.kind": {
        "tour": "代表视察",
        "study": "调查研究",
        "enforce": "执法监督检查",
        "special": "专题视察",
        "card": "个人持证视察",
    },
    "G17.report": {"yes": "是", "no": "否"},
    "G20.form": {"oral": "现场口头", "written": "提交书面"},
    "G21.candidate": {"yes": "入围", "no": "未入围"},
    "G21.chosen": {"yes": "当选", "no": "未当选"},
    "G22.kind": {
        "neighbour": "邻里关系",
        "marriage": "家庭婚姻",
        "production": "生产",
        "homestead": "房屋宅基",
        "forest": "林权土地",
        "labour": "劳资",
        "contract": "经济合同",
        "landtaking": "征地拆迁",
        "damage": "人身损害",
        "other": "其他类",
    },
    "G22.source": {"transfer": "移交", "inspection": "自行排查", "application": "申请"},
    "G22.outcome": {
        "written": "书面调解协议",
        "oral": "口头调解协议",
        "open": "调解中",
        "withdrawn": "申请人撤回",
        "transferred": "转办",
        "failed": "调解失败",
    },
    "G23.form": {"home": "实地", "phone": "电话", "forum": "会议座谈"},
    "G24.status": {"lifted": "脱贫", "general": "一般", "monitored": "三类监测"},
    "G28.state": {"done": "整改到位", "open": "推进整改"},
    "G34.kind": {
        "committee": "列席党委会",
        "joint": "列席党政联席会",
        "special": "专题研究",
        "hearing": "专题听取",
    },
}

FORMS = (
    Form(
        "G01",
        "代表.csv",
        "代表",
        "",
        "代表姓名:name 手机:phone 身份证号:idno 性别:sex 出生年月日:birth 民族:nation 学历层次:edu"
        " 单位职务:job 工资情况:wage 结构:category 政治身份:party 居住村:village 代表类型:level"
        " 小组:group 任期起:start 备注说明:remark",
    ),
    Form(
        "G04",
        "之家.csv",
        "之家",
        "",
        "站点名称:name 站点类型:level 所属村:village 位置:address 建筑面积:area 建成日期:opened"
        " 建设状态:state 负责人:head 专职联络员:liaison 手机:phone 备注说明:remark",
    ),
    Form(
        "G05",
        "设备.csv",
        "设备",
        "",
        "站点:home 设备:item 数量:qty 单位:unit 采购日期:bought 采购价（元）:cost 状态:cond"
        " 备注说明:remark",
    ),
    Form(
        "G30",
        "上墙.csv",
        "上墙",
        "",
        "站点:home 内容:board 数量:qty 安装日期:up 拆除日期:off 版本号:version 备注说明:remark",
    ),
    Form(
        "G06",
        "小组.csv",
        "小组",
        "",
        "小组名:name 召集人:leader 副召集人:vice 小组成员:members 联系村:area 活动阵地:home"
        " 备注说明:remark",
    ),
    Form(
        "G07",
        "计划.csv",
        "计划",
        "",
        "任务:content 时间节点:when 参加范围:who 地点:place 牵头人:person 进展:state 落实日期:done"
        " 备注说明:remark",
    ),
    Form(
        "G08",
        "人代会.csv",
        "人代会",
        "",
        "会议:name 日期:date 地点:place 应出席代表:due 出席:present 请假:leave 缺席:absent"
        " 议程安排:agenda 通过的决议:resolutions 选举任免:elected 备注说明:remark",
    ),
    Form(
        "G09",
        "主席团会.csv",
        "主席团会",
        "",
        "会次:no 日期:date 主持人:host 应出席成员:due 出席成员:present 地点:place 议题:topics"
        " 形成决定:decision 备注说明:remark",
    ),
    Form(
        "G10",
        "出勤.xlsx",
        "出勤",
        "代表出勤表",
        "会议（活动）:event 时间:date 代表姓名:deputy 出勤:state 请假事由:reason 审批人:approver"
        " 备注说明:remark",
        layout="turned",
    ),
    Form(
        "G12",
        "建议.xlsx",
        "建议",
        "",
        "建议编号:no 提交日期:date 提出时间:when 标题:title 提出人:lead 联名人:co 主办部门:unit"
        " 会办部门:assist 转办日期:assigned 应复日期:due 见面日期:consult 复函日期:replied"
        " 办理分类:result 评价:satisfaction 结案日期:concluded 备注说明:remark",
        dates="real",
    ),
    Form(
        "G13",
        "民意.xlsx",
        "{short}",
        "{value}民意收集记录",
        "日期:date 来源:channel 代表:deputy 群众姓名:who 群众电话:phone 所在村:village 诉求:content"
        " 分类:category 处置:route 责任单位:unit 流转日期:handover 状态:result 完成日期:result_date"
        " 回访反馈日期:told 评价:satisfaction 备注说明:remark",
        split="home",
        dates="real",
    ),
    Form(
        "G14",
        "接待.csv",
        "接待",
        "",
        "站点:home 日期:date 时间段:hours 值班代表:duty 到站代表:actual 来访人次:visitors"
        " 意见数:items 备注说明:remark",
    ),
    Form(
        "G15",
        "活动.csv",
        "活动",
        "",
        "活动日期:date 主题:theme 活动形式:kind 主办:org 地点:place 应参加人数:due"
        " 参加人数:present 请假人数:leave 建议意见数:opinions 费用:cost 备注说明:remark",
    ),
    Form(
        "G16",
        "培训.csv",
        "培训",
        "",
        "日期:date 站点:place 课程:topic 课程类别:category 讲师:trainer 代表人次:deputies"
        " 群众人次:residents 总人次:total 资料数:materials 备注说明:remark",
    ),
    Form(
        "G17",
        "监督.csv",
        "监督",
        "",
        "日期:date 形式:kind 议题:topic 点位:place 带队:leader 代表人次:deputies 问题数:problems"
        " 意见数:opinions 是否出具报告:report 转办日期:forwarded 回复日期:feedback 备注说明:remark",
    ),
    Form(
        "G18",
        "专项报告.csv",
        "专项报告",
        "",
        "议题:topic 汇报单位:body 日期:date 审议意见数:opinions 转办日期:forwarded 反馈截止:due"
        " 反馈报告日期:followup 备注说明:remark",
    ),
    Form(
        "G19",
        "测评.csv",
        "测评",
        "",
        "测评对象:unit 日期:date 发出票数:issued 收回票数:returned 有效票:valid 无效票:void"
        " 满意:satisfied 基本满意:basically 不满意:dissatisfied 备注说明:remark",
    ),
    Form(
        "G20",
        "述职.csv",
        "述职",
        "",
        "代表:deputy 日期:date 方式:form 地点:place 选民人次:voters 意见数:opinions 满意票:satisfied"
        " 基本满意票:basically 不满意票:dissatisfied 备注说明:remark",
    ),
    Form(
        "G21",
        "民生项目.csv",
        "民生项目",
        "",
        "项目:name 村:village 征集日期:collected 候选:candidate 票数:votes 票决:chosen"
        " 预算（万元）:budget 实施部门:unit 进度:progress 竣工日期:done 备注说明:remark",
        numbers={"progress": "{n}%"},
    ),
    Form(
        "G22",
        "纠纷.xlsx",
        "{value}",
        "",
        "登记日期:date 类型:kind 途径:source 当事人:parties 村:village 纠纷简况:facts 标的额:amount"
        " 调解人:mediators 人大代表:deputies 调处结果:outcome 化解日期:settled 回访日期:followup"
        " 备注说明:remark",
        split="quarter",
        dates="compact",
    ),
    Form(
        "G23",
        "走访.csv",
        "走访",
        "",
        "日期:date 代表:deputy 方式:form 群众:heads 村:village 内容:matter 备注说明:remark",
    ),
    Form(
        "G24",
        "联系户.csv",
        "联系户",
        "",
        "户主姓名:head 村:village 户类型:status 人口:members 劳动力:labour 工资性收入:inc_wage"
        " 经营净收入:inc_business 财产净收入:inc_property 转移净收入:inc_transfer 困难:difficulty"
        " 需求:wish 建档日期:since 联系人大代表:deputy 备注说明:remark",
    ),
    Form(
        "G25",
        "帮扶.csv",
        "帮扶",
        "",
        "户主姓名:head 村:village 责任代表:deputy 目标:goal 举措:measures 审定日期:approved"
        " 投入资金:funds 完成项数:done 截止时间:deadline 备注说明:remark",
    ),
    Form(
        "G28",
        "整改.csv",
        "整改",
        "",
        "发现日期:date 活动:campaign 问题描述:problem 发现途径:source 整改措施:measure 牵头单位:body"
        " 截止日期:due 状态:state 完成日期:closed 核验人:checker 备注说明:remark",
    ),
    Form(
        "G32",
        "经费.csv",
        "经费",
        "",
        "日期:date 用途:text 进账:in 出账:out 余额:balance 站点:home 单据号:voucher"
        " 备注说明:remark",
    ),
    Form(
        "G33",
        "补贴.csv",
        "补贴",
        "",
        "代表:deputy 会议:event 日期:date 天数:days 日标准:rate 实发:amount 尾号:bank"
        " 备注说明:remark",
    ),
    Form(
        "G34",
        "党委.csv",
        "党委",
        "",
        "日期:date 会议类型:body 议题:topic 类别:kind 结论:decision 备注说明:remark",
    ),
)

HAND = Hand(
    name="office_export",
    forms=FORMS,
    words=WORDS,
    dates="slash",
    joint=",",
    items="{cn}是{text}；",
    home="{short}",
)
