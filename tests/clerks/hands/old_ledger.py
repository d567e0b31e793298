"""An old clerk's ledgers: one fat workbook, dates without a year, lines by month and village."""

from __future__ import annotations

from tests.clerks.hand import Form, Hand

WORDS = {
    "G01.sex": {"male": "男", "female": "女"},
    "G01.wage": {"yes": "是", "no": "否"},
    "G01.category": {
        "farmer": "农民代表",
        "worker": "工人代表",
        "tech": "知识分子",
        "cadre": "干部代表",
        "business": "企业负责人",
        "villagecadre": "村“两委”干部",
    },
    "G01.party": {"cpc": "党员", "mass": "非党员"},
    "G01.level": {"township": "镇人大代表", "county": "县人大代表", "city": "市人大代表"},
    "G04.level": {"township": "镇级", "village": "村级", "industry": "产业"},
    "G04.state": {
        "planned": "筹建中",
        "built": "已挂牌",
        "accepted": "县人大已验收",
        "closed": "已停用",
    },
    "G05.cond": {"good": "完好", "ordered": "未到货", "broken": "坏"},
    "G06.role": {"leader": "组长", "vice": "副组长", "member": "成员"},
    "G07.state": {"done": "已落实", "open": "待落实", "cancelled": "不再开展"},
    "G10.state": {
        "present": "到",
        "leave": "假",
        "private": "事假",
        "sick": "病假",
        "absent": "缺",
    },
    "G10.line": {
        "line": "{day}{event}，应到{due}人、实到{present}人、请假{leave}人、缺席{absent}人"
    },
    "G12.when": {"yes": "会上", "no": "会后"},
    "G12.result": {"A": "已解决", "B": "正在解决", "C": "列入规划", "D": "解释说明"},
    "G12.satisfaction": {
        "satisfied": "满意",
        "basically": "较满意",
        "dissatisfied": "不满意",
    },
    "G13.channel": {
        "reception": "接待日",
        "visit": "走访",
        "forum": "座谈",
        "deputy": "代表捎来",
        "phone": "电话",
        "scan": "二维码",
    },
    "G13.route": {
        "village": "村上办",
        "on_spot": "当面答复",
        "township": "镇上办",
        "county": "报县上",
        "petition": "走信访渠道",
        "topic": "列入民生实事",
        "refused": "不属受理范围",
        "suggestion": "转建议",
    },
    "G13.category": {
        "roads": "道路",
        "water": "饮水灌溉",
        "power": "用电通讯",
        "environment": "人居环境",
        "industry": "产业",
        "education": "教育",
        "health": "医疗",
        "welfare": "社保救助",
        "land": "土地",
        "culture": "文体",
    },
    "G13.result": {
        "closed": "已办",
        "answered": "当场答复",
        "open": "在办",
        "cannot": "办不了，已说明",
        "referred": "已转出",
    },
    "G13.satisfaction": {"satisfied": "满意", "basically": "较满意", "dissatisfied": "不满意"},
    "G15.kind": {
        "training": "培训",
        "inspection": "视察",
        "service": "义务劳动",
        "visit": "慰问",
        "forum": "座谈会",
        "policy_talk": "宣传政策",
        "mediation": "排查纠纷",
    },
    "G16.category": {
        "practical": "农业技术",
        "policy": "政策宣讲",
        "law": "法律知识",
        "party": "党建",
        "home_rules": "之家制度",
    },
    "G17.kind": {
        "tour": "视察",
        "study": "调研",
        "enforce": "执法检查",
        "special": "专项视察",
        "card": "持代表证视察",
    },
    "G17.report": {"yes": "已形成", "no": "未形成"},
    "G20.form": {"oral": "口头述职", "written": "书面述职"},
    "G21.candidate": {"yes": "√", "no": ""},
    "G21.chosen": {"yes": "√", "no": ""},
    "G22.kind": {
        "neighbour": "邻里",
        "marriage": "婚姻家庭",
        "production": "生产经营",
        "homestead": "宅基地",
        "forest": "林地草场",
        "labour": "劳务工资",
        "contract": "合同",
        "landtaking": "征地",
        "damage": "损害赔偿",
        "other": "其它",
    },
    "G22.source": {"transfer": "上级转来", "inspection": "排查", "application": "当事人申请"},
    "G22.outcome": {
        "written": "签订协议书",
        "oral": "口头协议",
        "open": "正在调解",
        "withdrawn": "撤回",
        "transferred": "转有关部门",
        "failed": "未调成",
    },
    "G23.form": {"home": "上门", "phone": "打电话", "forum": "开座谈会"},
    "G24.status": {"lifted": "已脱贫户", "general": "普通户", "monitored": "监测对象"},
    "G28.state": {"done": "已销号", "open": "整改中"},
    "G34.kind": {
        "committee": "主席列席党委会",
        "joint": "主席列席联席会",
        "special": "专题研究",
        "hearing": "听取汇报",
    },
}

BOOK = "{town}人大{year}年工作底册.xlsx"

FORMS = (
    Form(
        "G01",
        BOOK,
        "名册",
        "{town}三级人大代表花名",
        "序:seq 代表:name 性别:sex 出生:birth 民族:nation 文化:edu 从事职业:job 是否拿固定工资:wage"
        " 界别:category 是否党员:party 住址（村）:village 身份证:idno 电话:phone 所编小组:group"
        " 当选日期:start 备考:remark",
        section="level",
        dates="dot",
    ),
    Form(
        "G04",
        BOOK,
        "代表之家",
        "{town}代表之家底册",
        "序:seq 家名:name 哪一级:level 所在村:village 地点:address 平方米:area 挂牌时间:opened"
        " 现状:state 站长:head 联络员:liaison 电话:phone 备考:remark",
        dates="cn",
    ),
    Form(
        "G05",
        BOOK,
        "家当",
        "{town}代表之家设施底册",
        "设施\\代表之家:home",
        layout="turned",
    ),
    Form(
        "G30",
        BOOK,
        "展板",
        "{town}代表之家展板底册",
        "序:seq 展板:board 块数:qty 上墙时间:up 撤下时间:off 何年版本:version 备考:remark",
        section="home",
        dates="dot",
    ),
    Form(
        "G06",
        BOOK,
        "小组",
        "{town}代表小组花名",
        "序:seq 小组:name 姓名:member 组内职务:role 备考:remark",
    ),
    Form(
        "G07",
        BOOK,
        "计划",
        "{town}人大{year}年工作打算",
        "序:seq 月份:when 工作任务:content 参加人:who 地点:place 负责:person 完成时间:done"
        " 是否完成:state 备考:remark",
    ),
    Form(
        "G08",
        BOOK,
        "人代会",
        "{town}人代会记载",
        "序:seq 会议:name 开会时间:date 开会地点:place 应到:due 实到:present 请假:leave"
        " 缺席:absent 议程:agenda 决议:resolutions 选举:elected 备考:remark",
        dates="cn",
    ),
    Form(
        "G09",
        BOOK,
        "主席团",
        "{town}主席团会议记载",
        "序:seq 次数:no 开会时间:date 主持:host 应到:due 实到:present 开会地点:place 研究事项:topics"
        " 决定:decision 备考:remark",
    ),
    Form(
        "G10",
        BOOK,
        "点名",
        "{town}代表点名册",
        "序:seq 代表:deputy 会议或活动:event 时间:date 到会:state 请假缘由:reason 准假人:approver"
        " 备考:remark",
        layout="table",
        ditto="event date",
    ),
    Form(
        "G12",
        BOOK,
        "建议",
        "{town}{year}年代表建议办理底册",
        "序:seq 建议号:no 提交时间:date 会上还是会后提出:when 建议题目:title 提案代表:lead 附议:co"
        " 承办:unit 协办:assist 交办:assigned 限期:due 见面沟通:consult 答复:replied 办理类别:result"
        " 代表是否满意:satisfaction 办结:concluded 备考:remark",
    ),
    Form(
        "G13",
        BOOK,
        "意见",
        "{town}{year}年群众意见底册",
        "序:seq 时间:date 代表之家:home 收集方式:channel 接访代表:deputy 群众姓名:who 村组:village"
        " 意见内容:content 类别:category 处理去向:route 办理单位:unit 交办:handover 办理进展:result"
        " 办完时间:result_date 回复群众时间:told 是否满意:satisfaction 备考:remark",
        section="month",
        ditto="home deputy",
    ),
    Form(
        "G14",
        BOOK,
        "接待日",
        "{town}代表接待日底册",
        "序:seq 时间:date 起止:hours 代表之家:home 轮值:duty 实到代表:actual 来访人数:visitors"
        " 收意见条数:items 备考:remark",
        numbers={"visitors": "{n}人", "items": "{n}条"},
    ),
    Form(
        "G15",
        BOOK,
        "活动",
        "{town}{year}年代表活动底册",
        "序:seq 时间:date 活动名称:theme 活动种类:kind 小组:org 地点:place 应到:due 到会:present"
        " 请假:leave 意见条数:opinions 花费（元）:cost 备考:remark",
        numbers={"present": "{n}人次"},
    ),
    Form(
        "G16",
        BOOK,
        "培训",
        "{town}{year}年培训底册",
        "序:seq 时间:date 地点:place 讲课内容:topic 类别:category 讲课人:trainer 听课代表:deputies"
        " 听课群众:residents 共计:total 发资料:materials 备考:remark",
        numbers={"materials": "{n}份"},
    ),
    Form(
        "G17",
        BOOK,
        "视察",
        "{town}{year}年视察调研底册",
        "序:seq 时间:date 形式:kind 视察内容:topic 所到地点:place 带队:leader 参加代表人数:deputies"
        " 查出问题数:problems 提意见数:opinions 调研报告:report 转交政府时间:forwarded"
        " 政府回复时间:feedback 备考:remark",
    ),
    Form(
        "G18",
        BOOK,
        "听报告",
        "{town}{year}年听取专项报告底册",
        "序:seq 时间:date 报告题目:topic 报告单位:body 审议意见条数:opinions 转办时间:forwarded"
        " 限期:due 报落实情况时间:followup 备考:remark",
    ),
    Form(
        "G19",
        BOOK,
        "评议",
        "{town}{year}年评议底册",
        "序:seq 所评单位:unit 时间:date 发票:issued 收票:returned 有效票:valid 废票:void"
        " 满意票:satisfied 基本满意票:basically 不满意票:dissatisfied 备考:remark",
    ),
    Form(
        "G20",
        BOOK,
        "述职",
        "{town}{year}年代表述职底册",
        "序:seq 述职人:deputy 时间:date 述职方式:form 地点:place 到会选民:voters"
        " 提意见条数:opinions 满意:satisfied 基本满意:basically 不满意:dissatisfied 备考:remark",
    ),
    Form(
        "G21",
        BOOK,
        "民生实事",
        "{town}{year}年民生实事底册",
        "序:seq 项目:name 村:village 征集时间:collected 候选（打√）:candidate 得票:votes"
        " 票决确定（打√）:chosen 投资（元）:budget 实施单位:unit 进度（%）:progress 完工时间:done"
        " 备考:remark",
    ),
    Form(
        "G22",
        BOOK,
        "纠纷",
        "{town}{year}年矛盾纠纷底册",
        "序:seq 时间:date 纠纷种类:kind 来由:source 双方当事人:parties 村组:village 纠纷经过:facts"
        " 牵涉金额（元）:amount 调解:mediators 参加代表:deputies 结果:outcome 调成时间:settled"
        " 回访:followup 备考:remark",
        section="month",
    ),
    Form(
        "G23",
        BOOK,
        "走访",
        "{town}{year}年走访底册",
        "序:seq 时间:date 代表:deputy 联系方法:form 走访户主:heads 谈话内容:matter 备考:remark",
        section="village",
    ),
    Form(
        "G24",
        BOOK,
        "联系户",
        "{town}代表联系户底册",
        "序:seq 户主:head 人口:members 劳力:labour 工资:inc_wage 经营:inc_business"
        " 财产:inc_property 转移:inc_transfer 困难:difficulty 想法打算:wish 联系日期:since"
        " 户的类型:status 包户代表:deputy 备考:remark",
        section="village",
        dates="dot",
        notes=("说明：收入单位为元；没有的填0，没调查的空着。",),
    ),
    Form(
        "G25",
        BOOK,
        "帮扶",
        "{town}{year}年帮扶底册",
        "序:seq 村组:village 帮扶户:head 帮扶代表:deputy 本年目标:goal 帮扶办法:measures"
        " 订立时间:approved 帮扶款（元）:funds 办成几项:done 何时完成:deadline 备考:remark",
    ),
    Form(
        "G28",
        BOOK,
        "整改",
        "{town}{year}年整改底册",
        "序:seq 时间:date 何种活动:campaign 问题:problem 来源:source 整改办法:measure 整改单位:body"
        " 限期:due 是否整改:state 改完时间:closed 验收:checker 备考:remark",
    ),
    Form(
        "G32",
        BOOK,
        "经费",
        "{town}{year}年代表经费流水",
        "序:seq 时间:date 摘要:text 收入:in 支出:out 结存:balance 用款之家:home 凭证:voucher 备考:remark",
        notes=("单位：元",),
    ),
    Form(
        "G33",
        BOOK,
        "补贴",
        "{town}{year}年代表误工补贴发放底册",
        "序:seq 代表:deputy 会议:event 时间:date 误工天数:days 每天（元）:rate"
        " 发放（元）:amount 卡号后四位:bank 备考:remark",
        ditto="event date",
    ),
    Form(
        "G34",
        BOOK,
        "党委",
        "{town}{year}年党委管人大工作底册",
        "序:seq 时间:date 会议:body 研究内容:topic 种类:kind 决定:decision 备考:remark",
    ),
)

HAND = Hand(
    name="old_ledger",
    forms=FORMS,
    words=WORDS,
    dates="md",
    spaced=True,
    items="（{n}）{text}；",
    joint=" ",
    same="〃",
    home="{short}代表之家",
    above=("记录人：人大干事",),
    repeat=25,
)
