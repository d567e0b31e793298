"""A clerk who prints: several tables below each other on one sheet, forms, ten thousands."""

from __future__ import annotations

from tests.clerks.hand import Form, Hand

WORDS = {
    "G01.sex": {"male": "男", "female": "女"},
    "G01.wage": {"yes": "有固定工资", "no": "无"},
    "G01.category": {
        "farmer": "种养农户",
        "worker": "产业工人",
        "tech": "专业技术人才",
        "cadre": "领导干部",
        "business": "经商办企业",
        "villagecadre": "村组干部",
    },
    "G01.party": {"cpc": "中共", "mass": "群众"},
    "G01.level": {"township": "镇级", "county": "县级", "city": "市级"},
    "G04.level": {"township": "镇", "village": "村", "industry": "产业（行业）"},
    "G04.state": {
        "planned": "在建",
        "built": "投入使用",
        "accepted": "通过验收",
        "closed": "关闭",
    },
    "G05.cond": {"good": "良好", "ordered": "已订货", "broken": "不能使用"},
    "G06.role": {"leader": "小组长", "vice": "副组长", "member": "组员"},
    "G07.state": {"done": "已开展", "open": "正在准备", "cancelled": "已取消"},
    "G10.state": {
        "present": "○",
        "leave": "△",
        "private": "事假",
        "sick": "病假",
        "absent": "旷会",
    },
    "G10.line": {
        "line": "{event}({day})　应到 {due} 人　实到 {present} 人　请假 {leave} 人　缺席 {absent} 人"
    },
    "G12.when": {"yes": "会议期间", "no": "闭会期间提出"},
    "G12.result": {
        "A": "A类（已经解决）",
        "B": "B类（正在解决）",
        "C": "C类（列入计划）",
        "D": "D类（留作参考）",
    },
    "G12.satisfaction": {"satisfied": "满意", "basically": "基本满意", "dissatisfied": "不满意"},
    "G13.channel": {
        "reception": "接待选民日",
        "visit": "进村入户",
        "forum": "院坝座谈",
        "deputy": "代表代为反映",
        "phone": "打电话",
        "scan": "扫二维码",
    },
    "G13.route": {
        "village": "村里解决",
        "on_spot": "当场解答",
        "township": "交办镇直部门",
        "county": "报请县级",
        "petition": "转信访",
        "topic": "列为票决项目",
        "refused": "不予受理",
        "suggestion": "形成代表建议",
    },
    "G13.category": {
        "roads": "道路建设",
        "water": "人饮水利",
        "power": "电网通信",
        "environment": "村容环境",
        "industry": "特色产业",
        "education": "学校教育",
        "health": "看病就医",
        "welfare": "低保养老",
        "land": "土地林权",
        "culture": "文化娱乐",
    },
    "G13.result": {
        "closed": "已办结",
        "answered": "当场已答复",
        "open": "未办结",
        "cannot": "解释说明",
        "referred": "已转",
    },
    "G13.satisfaction": {"satisfied": "满意", "basically": "基本满意", "dissatisfied": "不满意"},
    "G15.kind": {
        "training": "学习",
        "inspection": "视察、调研",
        "service": "为民服务",
        "visit": "走访困难户",
        "forum": "交流座谈",
        "policy_talk": "政策宣传",
        "mediation": "调解纠纷",
    },
    "G16.category": {
        "practical": "种养技术",
        "policy": "惠农政策",
        "law": "法律法规",
        "party": "党建学习",
        "home_rules": "代表之家制度",
    },
    "G17.kind": {
        "tour": "视察活动",
        "study": "调研活动",
        "enforce": "执法检查活动",
        "special": "专项视察活动",
        "card": "持证视察活动",
    },
    "G17.report": {"yes": "√", "no": "×"},
    "G20.form": {"oral": "大会口述", "written": "书面报告"},
    "G21.candidate": {"yes": "是", "no": ""},
    "G21.chosen": {"yes": "是", "no": ""},
    "G22.kind": {
        "neighbour": "邻里之间",
        "marriage": "婚姻家庭矛盾",
        "production": "生产经营矛盾",
        "homestead": "宅基房屋",
        "forest": "山林地界",
        "labour": "劳动纠纷",
        "contract": "合同矛盾",
        "landtaking": "征地补偿",
        "damage": "赔偿纠纷",
        "other": "其他",
    },
    "G22.source": {"transfer": "交办", "inspection": "摸排发现", "application": "上门求助"},
    "G22.outcome": {
        "written": "已化解（书面）",
        "oral": "已化解（口头）",
        "open": "未化解，正在调",
        "withdrawn": "自行撤回",
        "transferred": "引导走诉讼",
        "failed": "调解不成功",
    },
    "G23.form": {"home": "登门走访", "phone": "电话微信", "forum": "座谈会"},
    "G24.status": {"lifted": "脱贫人口", "general": "一般户", "monitored": "防返贫监测户"},
    "G28.state": {"done": "完成整改", "open": "未完成"},
    "G34.kind": {
        "committee": "人大主席列席党委会",
        "joint": "人大主席列席联席会议",
        "special": "党委专题研究",
        "hearing": "党委听取汇报",
    },
}

FORMS = (
    Form(
        "G01",
        "代表名单.xlsx",
        "{value}代表",
        "{town}{value}人大代表名单",
        "编号:seq 代表姓名:name 性别:sex 出生年月:birth 民族:nation 文化程度:edu 现任职务:job"
        " 固定工资（有／无）:wage 身份:category 政治面貌:party 户籍村:village 身份证号码:idno"
        " 移动电话:phone 所属小组:group 当选年月:start 附注:remark",
        split="level",
        dates="cn",
    ),
    Form(
        "G04",
        "联络阵地.xlsx",
        "阵地",
        "{town}人大代表之家（站）登记册",
        "编号:seq 代表之家（站）:name 级别:level 村（社区）:village 地点:address 面积㎡:area"
        " 挂牌年月日:opened 使用情况:state 家长（站长）:head 联络员姓名:liaison 联系电话:phone"
        " 附注:remark",
        dates="cn",
    ),
    Form(
        "G05",
        "联络阵地.xlsx",
        "阵地",
        "{town}人大代表之家（站）设施一览",
        "代表之家（站）:home",
        layout="items",
    ),
    Form(
        "G30",
        "联络阵地.xlsx",
        "阵地",
        "{town}人大代表之家（站）展板一览",
        "编号:seq 代表之家（站）:home 展板内容:board 数量（块）:qty 悬挂时间:up 撤换时间:off"
        " 版本:version 附注:remark",
        ditto="home",
        dates="cn",
        numbers={"qty": "cn"},
    ),
    Form(
        "G06",
        "代表小组.xlsx",
        "小组",
        "{town}人大代表小组划分表",
        "编号:seq 小组:name 代表姓名:member 职责:role 附注:remark",
        section="name",
    ),
    Form(
        "G07",
        "会议与计划.xlsx",
        "计划",
        "{town}人大{year}年工作安排一览",
        "编号:seq 月份:when 工作内容:content 参加对象:who 活动场所:place 负责人员:person"
        " 完成与否:state 办理时间:done 附注:remark",
        dates="cn",
    ),
    Form(
        "G08",
        "会议与计划.xlsx",
        "人代会",
        "{town}人民代表大会会议登记卡",
        "会议全称:name 会期:date 会议地点:place 应到代表:due 实到代表:present 请假代表:leave"
        " 缺席代表:absent 会议议程:agenda 会议决议:resolutions 选举情况:elected 附注:remark",
        layout="form",
        dates="cn",
        numbers={"due": "{n}名", "present": "{n}名", "leave": "{n}名", "absent": "{n}名"},
    ),
    Form(
        "G09",
        "会议与计划.xlsx",
        "主席团会议",
        "{town}人大主席团会议登记卡",
        "第几次:no 会议日期:date 主持人:host 会议地点:place 应到成员:due 实到成员:present"
        " 会议议题:topics 会议决定事项:decision 附注:remark",
        layout="form",
        dates="cn",
        numbers={"due": "{n}人", "present": "{n}人", "no": "第{n}次"},
    ),
    Form(
        "G10",
        "会议与计划.xlsx",
        "出席情况",
        "{town}人大代表出席会议活动一览",
        "编号:seq 代表姓名:deputy 会议:event 日期:date 出缺勤:state 缘由:reason 批准:approver"
        " 附注:remark",
        layout="matrix",
        dates="dot",
        notes=("说明：○为出席，△为请假，“旷会”为未经批准缺席。",),
    ),
    Form(
        "G12",
        "建议和意见.xlsx",
        "代表建议",
        "{town}{year}年代表建议交办答复一览",
        "编号:seq 建议号数:no 提出日期:date 何时提出:when 案由:title 提议人:lead 联名:co"
        " 承办单位/主办:unit 承办单位/会办:assist 时间/交办:assigned 时间/应办复:due"
        " 时间/面商:consult 时间/办复:replied 结果/类别:result 结果/代表评价:satisfaction"
        " 结果/办结时间:concluded 附注:remark",
    ),
    Form(
        "G13",
        "建议和意见.xlsx",
        "群众意见",
        "{town}{year}年群众意见建议登记册",
        "编号:seq 日期:date 受理之家:home 反映渠道:channel 受理代表:deputy 反映人:who"
        " 反映人所在村:village 意见内容:content 意见类型:category 办理方式:route 承办单位:unit"
        " 交办时间:handover 办理情况:result 办结时间:result_date 反馈群众时间:told 群众评价:satisfaction"
        " 附注:remark",
        section="home",
        dates="dot0",
    ),
    Form(
        "G14",
        "活动.xlsx",
        "接待",
        "{town}{year}年代表接待选民日登记册",
        "编号:seq 接待日:date 时间:hours 接待地点:home 值日代表:duty 实际到岗:actual"
        " 接待群众（人次）:visitors 收到意见（条）:items 附注:remark",
        dates="hanzi",
        numbers={"visitors": "cn", "items": "cn"},
    ),
    Form(
        "G15",
        "活动.xlsx",
        "活动",
        "{town}{year}年代表活动登记册",
        "编号:seq 开展时间:date 活动内容:theme 类别:kind 活动单位:org 开展地点:place"
        " 代表/应到:due 代表/到会:present 代表/请假:leave 提出意见（条）:opinions 支出（元）:cost"
        " 附注:remark",
        numbers={"present": "wide"},
    ),
    Form(
        "G16",
        "活动.xlsx",
        "培训",
        "{town}{year}年代表学习培训登记册",
        "编号:seq 培训日期:date 地点:place 培训内容:topic 内容类别:category 授课人员:trainer"
        " 参加人员:composite 总人数:total 印发资料:materials 附注:remark",
        dates="dot0",
        numbers={"materials": "{n}份", "total": "{n}人"},
    ),
    Form(
        "G17",
        "监督工作.xlsx",
        "视察调研",
        "{town}{year}年视察调研登记册",
        "编号:seq 活动时间:date 活动类型:kind 主要内容:topic 视察点:place 领队:leader"
        " 参加人次:deputies 发现问题（个）:problems 提出意见建议（条）:opinions 形成报告:report"
        " 转交日期:forwarded 部门反馈日期:feedback 附注:remark",
    ),
    Form(
        "G18",
        "监督工作.xlsx",
        "听取评议",
        "{town}{year}年听取专项工作报告登记册",
        "编号:seq 报告事项:topic 作报告单位:body 会议时间:date 提出审议意见（条）:opinions"
        " 送交时间:forwarded 要求反馈时间:due 反馈落实时间:followup 附注:remark",
    ),
    Form(
        "G19",
        "监督工作.xlsx",
        "听取评议",
        "{town}{year}年工作评议测评登记册",
        "编号:seq 接受评议单位:unit 评议时间:date 发票（张）:issued 收回票（张）:returned"
        " 有效票（张）:valid 无效票（张）:void 其中：满意（张）:satisfied 其中：基本满意（张）:basically"
        " 其中：不满意（张）:dissatisfied 附注:remark",
    ),
    Form(
        "G20",
        "监督工作.xlsx",
        "听取评议",
        "{town}{year}年代表述职登记册",
        "编号:seq 述职代表姓名:deputy 述职时间:date 述职方式:form 述职会地点:place 参会选民（人）:voters"
        " 选民意见（条）:opinions 测评/满意:satisfied 测评/基本满意:basically 测评/不满意:dissatisfied"
        " 附注:remark",
    ),
    Form(
        "G21",
        "监督工作.xlsx",
        "民生实事",
        "{town}{year}年民生实事项目登记册",
        "编号:seq 实事项目:name 建设地点:village 提出时间:collected 确定为候选:candidate"
        " 得票（票）:votes 确定为实施项目:chosen 概算投资（万元）:budget 建设单位:unit"
        " 形象进度:progress 建成时间:done 附注:remark",
        numbers={"progress": "{n}%"},
    ),
    Form(
        "G22",
        "矛盾纠纷.xlsx",
        "纠纷",
        "{town}{year}年矛盾纠纷排查调处登记册",
        "编号:seq 排查日期:date 矛盾类型:kind 线索来源:source 当事双方:parties 所属村:village"
        " 基本情况:facts 涉及金额（万元）:amount 调解员:mediators 参与代表:deputies 化解结果:outcome"
        " 化解时间:settled 回访时间:followup 附注:remark",
        section="quarter",
        dates="cn",
    ),
    Form(
        "G23",
        "联系群众.xlsx",
        "{value}走访",
        "{town}{year}年代表走访群众登记册",
        "编号:seq 走访时间:date 走访人:deputy 走访形式:form 走访农户:heads 农户所在村:village"
        " 联系内容:matter 附注:remark",
        split="half",
        dates="md",
        ditto="village",
    ),
    Form(
        "G24",
        "联系群众.xlsx",
        "联系户",
        "{town}代表联系户登记册",
        "编号:seq 户主姓名:head 村（社区）:village 户属性:status 家庭人口（人）:members 劳力（人）:labour"
        " 年收入（万元）/工资:inc_wage 年收入（万元）/经营:inc_business 年收入（万元）/财产:inc_property"
        " 年收入（万元）/转移:inc_transfer 致贫返贫风险（困难）:difficulty 意愿:wish 联系时间:since"
        " 联系代表姓名:deputy 附注:remark",
        dates="cn",
    ),
    Form(
        "G25",
        "联系群众.xlsx",
        "帮扶计划",
        "{town}{year}年代表帮扶计划登记册",
        "编号:seq 帮扶户主:head 村（社区）:village 帮扶人大代表:deputy 目标任务:goal 具体帮扶措施:measures"
        " 制订时间:approved 帮扶资金（万元）:funds 落实情况（项）:done 完成时限:deadline 附注:remark",
        dates="cn",
    ),
    Form(
        "G28",
        "经费和整改.xlsx",
        "整改",
        "{town}{year}年查摆问题整改登记册",
        "编号:seq 查出时间:date 何项活动:campaign 存在的问题:problem 来源:source 整改措施:measure"
        " 责任单位:body 整改期限:due 整改结果:state 整改完成时间:closed 验收人员:checker 附注:remark",
    ),
    Form(
        "G32",
        "经费和整改.xlsx",
        "经费",
        "{town}{year}年代表活动经费收支登记册",
        "编号:seq 记账日期:date 收支事项:text 收支情况（万元）/收入:in 收支情况（万元）/支出:out"
        " 收支情况（万元）/结余:balance 使用之家:home 凭据号:voucher 附注:remark",
    ),
    Form(
        "G33",
        "经费和整改.xlsx",
        "补贴",
        "{town}{year}年代表误工补贴领取登记册",
        "编号:seq 领取人:deputy 误工事由:event 会议时间:date 天数:days 标准（元／天）:rate 领取金额（元）:amount"
        " 账号末四位:bank 附注:remark",
        numbers={"days": "{n}天"},
    ),
    Form(
        "G34",
        "会议与计划.xlsx",
        "党委",
        "{town}{year}年党委研究人大工作登记册",
        "编号:seq 日期:date 会议名称:body 会议研究内容:topic 情形:kind 议定结果:decision 附注:remark",
    ),
)

HAND = Hand(
    name="stacked_sheets",
    forms=FORMS,
    words=WORDS,
    dates="dot",
    joint="；",
    items="{n}）{text}\n",
    home="{home}",
    same="″",
    village="{village}",
    above=("制表单位：{town}人民代表大会主席团",),
    below=("制表：　　　　　审核：",),
    total="合　计",
    example=True,
)
