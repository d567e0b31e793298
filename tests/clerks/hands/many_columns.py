"""A clerk who likes wide forms: columns that nobody counts, sections, subtotals, odd dates."""

from __future__ import annotations

from tests.clerks.hand import Form, Hand

WORDS = {
    "G01.sex": {"male": "男性", "female": "女性"},
    "G01.wage": {"yes": "√", "no": "×"},
    "G01.category": {
        "farmer": "农（牧）民",
        "worker": "务工人员",
        "tech": "教科文卫专业人员",
        "cadre": "公职人员",
        "business": "非公企业负责人",
        "villagecadre": "村（居）干部",
    },
    "G01.party": {"cpc": "共产党员", "mass": "普通群众"},
    "G01.level": {"township": "乡镇级代表", "county": "县区级代表", "city": "市州级代表"},
    "G04.level": {"township": "镇本级", "village": "行政村", "industry": "产业链"},
    "G04.state": {
        "planned": "正在筹备",
        "built": "正常运转",
        "accepted": "已通过县级验收",
        "closed": "不再使用",
    },
    "G05.cond": {"good": "使用正常", "ordered": "尚未到货", "broken": "已坏"},
    "G06.role": {"leader": "正组长", "vice": "副组长", "member": "小组成员"},
    "G07.state": {"done": "如期完成", "open": "尚未开展", "cancelled": "停办"},
    "G10.state": {
        "present": "已到",
        "leave": "已请假",
        "private": "因事请假",
        "sick": "因病请假",
        "absent": "无故未到",
    },
    "G10.line": {
        "line": "◆{day}　{event}：应参加{due}人，实际参加{present}人，请假{leave}人，未到{absent}人"
    },
    "G12.when": {"yes": "会中", "no": "闭会"},
    "G12.result": {
        "A": "所提问题已解决",
        "B": "正逐步解决",
        "C": "纳入计划解决",
        "D": "条件所限不能解决",
    },
    "G12.satisfaction": {"satisfied": "很满意", "basically": "一般", "dissatisfied": "不太满意"},
    "G13.channel": {
        "reception": "接待日接访",
        "visit": "上门走访",
        "forum": "板凳会",
        "deputy": "代表转达",
        "phone": "热线电话",
        "scan": "微信扫码",
    },
    "G13.route": {
        "village": "转村两委",
        "on_spot": "现场解决",
        "township": "转镇直单位",
        "county": "呈报县人大",
        "petition": "告知走信访途径",
        "topic": "纳入监督议题",
        "refused": "超出范围",
        "suggestion": "转为建议",
    },
    "G13.category": {
        "roads": "路桥交通",
        "water": "农田水利",
        "power": "供电网络",
        "environment": "环卫保洁",
        "industry": "产业增收",
        "education": "学校",
        "health": "卫生医疗",
        "welfare": "养老低保",
        "land": "土地权属",
        "culture": "文体活动",
    },
    "G13.result": {
        "closed": "圆满办结",
        "answered": "当面答复",
        "open": "尚在办理",
        "cannot": "条件不成熟，已作说明",
        "referred": "已移送",
    },
    "G13.satisfaction": {"satisfied": "十分满意", "basically": "比较满意", "dissatisfied": "不认可"},
    "G15.kind": {
        "training": "集中学习",
        "inspection": "调研视察",
        "service": "志愿者活动",
        "visit": "慰问走访",
        "forum": "恳谈会",
        "policy_talk": "普法宣传",
        "mediation": "化解矛盾",
    },
    "G16.category": {
        "practical": "种植养殖技术",
        "policy": "强农惠农政策",
        "law": "法治宣传",
        "party": "政治理论",
        "home_rules": "家站工作制度",
    },
    "G17.kind": {
        "tour": "集体视察",
        "study": "课题调研",
        "enforce": "法律实施检查",
        "special": "分组视察",
        "card": "凭证视察",
    },
    "G17.report": {"yes": "已提交", "no": "未提交"},
    "G20.form": {"oral": "当面述职", "written": "书面材料"},
    "G21.candidate": {"yes": "已列入", "no": "未列入"},
    "G21.chosen": {"yes": "通过", "no": "未通过"},
    "G22.kind": {
        "neighbour": "相邻关系",
        "marriage": "婚恋家庭",
        "production": "农业生产",
        "homestead": "建房宅基",
        "forest": "林地权属",
        "labour": "欠薪",
        "contract": "承包合同",
        "landtaking": "征收补偿",
        "damage": "人身损害赔偿",
        "other": "其他民间纠纷",
    },
    "G22.source": {"transfer": "上级移送", "inspection": "网格排查", "application": "一方申请"},
    "G22.outcome": {
        "written": "签订调解协议",
        "oral": "达成口头和解",
        "open": "尚在调解",
        "withdrawn": "主动撤回",
        "transferred": "移送法院",
        "failed": "未达成一致",
    },
    "G23.form": {"home": "进村入户", "phone": "通话", "forum": "院坝会"},
    "G24.status": {"lifted": "建档立卡脱贫户", "general": "非贫困户", "monitored": "易返贫致贫户"},
    "G28.state": {"done": "销号", "open": "持续整改"},
    "G34.kind": {
        "committee": "主席列席党委会议",
        "joint": "主席列席党政联席会议",
        "special": "专题研究部署人大工作",
        "hearing": "听取镇人大工作报告",
    },
}

FORMS = (
    Form(
        "G01",
        "01.xlsx",
        "Sheet1",
        "{town}人大代表基本信息登记表",
        "项次:seq 人大代表:name 男／女:sex 生日:birth 族别:nation 受教育程度:edu 单位及岗位:job"
        " 领取固定工资（√／×）:wage 职业类别:category 是否中共党员:party 家庭住址:village 证件号码:idno"
        " 联系号码:phone 分组:group 任期开始:start QQ号:- 照片:- 特殊情况说明:remark",
        section="level",
        dates="dot0",
    ),
    Form(
        "G04",
        "02.xlsx",
        "Sheet1",
        "{town}代表之家建设管理一览表",
        "项次:seq 家站:name 属何层级:level 设在哪村:village 所在位置:address 使用面积（㎡）:area"
        " 授牌时间:opened 目前状态:state 牵头负责人:head 管理员:liaison 固定电话:phone 开放时间:-"
        " 二维码:- 特殊情况说明:remark",
    ),
    Form(
        "G05",
        "02.xlsx",
        "Sheet2",
        "{town}代表之家办公设施登记表",
        "项次:seq 设备名称:item 规格型号:- 件数:qty 计件单位:unit 购进时间:bought 单项总价（元）:cost"
        " 新旧程度:cond 保管人:- 特殊情况说明:remark",
        section="home",
    ),
    Form(
        "G30",
        "02.xlsx",
        "Sheet3",
        "{town}代表之家牌匾展板登记表",
        "项次:seq 所在家站:home 牌匾内容:board 面数:qty 挂出日期:up 摘除日期:off 版本年份:version"
        " 尺寸:- 特殊情况说明:remark",
        dates="short",
    ),
    Form(
        "G06",
        "03.xlsx",
        "Sheet1",
        "{town}代表活动小组登记表",
        "项次:seq 组名:name 小组长:leader 副组长名单:vice 组内代表名单:members 负责片区:area"
        " 活动基地:home 特殊情况说明:remark",
    ),
    Form(
        "G07",
        "04.xlsx",
        "Sheet1",
        "{town}人大{year}年度工作任务分解表",
        "项次:seq 计划事项:content 计划开展月份:when 参与对象:who 地点安排:place 牵头领导:person"
        " 经费预算:- 落实与否:state 落实时间:done 特殊情况说明:remark",
    ),
    Form(
        "G08",
        "05.xlsx",
        "Sheet1",
        "{town}人民代表大会历次会议台账",
        "项次:seq 大会名称:name 会议起止日期:date 会场:place 应参会:due 实参会:present 事病假:leave"
        " 无故缺席:absent 大会主要议程:agenda 表决通过事项:resolutions 人事选举:elected 执行主席:-"
        " 特殊情况说明:remark",
        dates="cn",
    ),
    Form(
        "G09",
        "05.xlsx",
        "Sheet2",
        "{town}主席团会议台账",
        "项次:seq 会次:no 召开时间:date 召集主持:host 应到成员数:due 实到成员数:present 会场:place"
        " 讨论事项:topics 形成意见:decision 列席人员:- 记录人:- 特殊情况说明:remark",
    ),
    Form(
        "G10",
        "05.xlsx",
        "Sheet3",
        "{town}代表履职考勤表",
        "项次:seq 参会代表:deputy 会议活动名称:event 召开日期:date 签到情况:state 未到原因:reason"
        " 批假领导:approver 签名:- 特殊情况说明:remark",
        layout="table",
    ),
    Form(
        "G12",
        "06.xlsx",
        "Sheet1",
        "{town}人大代表建议批评意见办理台账",
        "项次:seq 件号:no 接收日期:date 建议时机:when 建议案题目:title 建议代表:lead 共同提出人:co"
        " 责任承办单位:unit 配合单位:assist 批转日期:assigned 要求办结时限:due 面谈日期:consult"
        " 正式答复日期:replied 解决程度:result 代表评价意见:satisfaction 落实办结日期:concluded 档案号:-"
        " 联系电话:- 特殊情况说明:remark",
    ),
    Form(
        "G13",
        "07.xlsx",
        "{short}",
        "{town}{value}群众诉求登记表",
        "项次:seq 接访日期:date 反映来源:channel 接访人大代表:deputy 诉求人:who 诉求人电话:phone"
        " 诉求人住址:village 具体诉求:content 诉求类别:category 处置方式:route 处置单位:unit"
        " 派单日期:handover 处置结果:result 完成日期:result_date 告知群众日期:told 群众满意程度:satisfaction"
        " 天气:- 特殊情况说明:remark",
        split="home",
        dates="dash",
    ),
    Form(
        "G14",
        "08.xlsx",
        "Sheet1",
        "{town}代表接待群众轮值登记表",
        "项次:seq 轮值日期:date 上午／下午:hours 接访站点:home 排班人员:duty 实际接访代表:actual"
        " 接访群众数:visitors 登记意见数:items 带班领导:- 公示日期:- 特殊情况说明:remark",
        dates="cn",
    ),
    Form(
        "G15",
        "09.xlsx",
        "Sheet1",
        "{town}代表小组活动台账",
        "项次:seq 组织日期:date 活动主要内容:theme 活动性质:kind 牵头小组:org 举办地点:place"
        " 应参加:due 实际参加:present 因故请假:leave 收集意见条数:opinions 活动支出:cost 照片数:-"
        " 特殊情况说明:remark",
        dates="dot0",
    ),
    Form(
        "G16",
        "10.xlsx",
        "Sheet1",
        "{town}代表之家学习培训台账",
        "项次:seq 开班日期:date 开班地点:place 培训班名称:topic 培训种类:category 师资:trainer"
        " 参训情况:composite 参训总人数:total 学习资料份数:materials 照片数:- 特殊情况说明:remark",
        dates="dash",
    ),
    Form(
        "G17",
        "11.xlsx",
        "Sheet1",
        "{town}代表视察调研检查台账",
        "项次:seq 视察调研日期:date 监督形式:kind 监督议题:topic 实地点位:place 领队领导:leader"
        " 参会代表人数:deputies 查找问题数:problems 形成意见数:opinions 书面报告:report 移交日期:forwarded"
        " 落实反馈日期:feedback 车辆安排:- 特殊情况说明:remark",
        dates="slash",
    ),
    Form(
        "G18",
        "11.xlsx",
        "Sheet2",
        "{town}主席团听取专项报告台账",
        "项次:seq 专项报告题目:topic 汇报部门:body 审议日期:date 形成审议意见:opinions 移送日期:forwarded"
        " 规定反馈期限:due 研究处理情况报告日期:followup 分管领导:- 特殊情况说明:remark",
    ),
    Form(
        "G19",
        "11.xlsx",
        "Sheet3",
        "{town}站所工作评议台账",
        "项次:seq 参评站所:unit 投票日期:date 下发票:issued 回收票:returned 有效:valid 作废:void"
        " 满意数:satisfied 基本满意数:basically 不满意数:dissatisfied 满意率:- 监票人:- 特殊情况说明:remark",
    ),
    Form(
        "G20",
        "11.xlsx",
        "Sheet4",
        "{town}代表述职评议台账",
        "项次:seq 述职人员:deputy 述职会日期:date 报告形式:form 会议地点:place 参评选民数:voters"
        " 征求意见数:opinions 满意票数:satisfied 基本满意票数:basically 不满意票数:dissatisfied 满意率:-"
        " 主持人:- 特殊情况说明:remark",
    ),
    Form(
        "G21",
        "12.xlsx",
        "Sheet1",
        "{town}民生实事项目票决台账",
        "项次:seq 民生项目名称:name 项目所在地:village 收集日期:collected 列入候选:candidate 同意票数:votes"
        " 票决结果:chosen 项目概算（元）:budget 牵头单位:unit 工程进展:progress 竣工验收日期:done"
        " 监督代表:- 特殊情况说明:remark",
        dates="dot0",
        numbers={"progress": "{n}%"},
    ),
    Form(
        "G22",
        "13.xlsx",
        "Sheet1",
        "{town}矛盾纠纷排查调处台账",
        "项次:seq 登记时间:date 纠纷性质:kind 发现方式:source 当事人双方:parties 发生地点:village"
        " 案情简述:facts 争议金额:amount 人民调解员:mediators 参加代表姓名:deputies 处理结果:outcome"
        " 签订协议日期:settled 跟踪回访日期:followup 风险等级:- 特殊情况说明:remark",
        dates="dash",
        numbers={"amount": "yuan"},
    ),
    Form(
        "G23",
        "14.xlsx",
        "Sheet1",
        "{town}代表入户走访台账",
        "项次:seq 入户日期:date 走访人大代表:deputy 联络方式:form 受访户主:heads 受访户所在村组:village"
        " 交流内容:matter 户主签字:- 特殊情况说明:remark",
        section="month",
        dates="dot",
        ditto="deputy village",
    ),
    Form(
        "G24",
        "15.xlsx",
        "Sheet1",
        "{town}代表结对联系户台账",
        "项次:seq 结对户姓名:head 家庭成员数:members 劳动力数:labour 工资性收入（元）:inc_wage"
        " 生产经营性收入（元）:inc_business 财产性收入（元）:inc_property 政策转移性收入（元）:inc_transfer"
        " 目前困难:difficulty 帮扶需求:wish 建立联系日期:since 农户属性:status 结对人大代表:deputy"
        " 户主联系电话:- 特殊情况说明:remark",
        section="village",
        dates="dash",
    ),
    Form(
        "G25",
        "15.xlsx",
        "Sheet2",
        "{town}代表年度帮扶计划台账",
        "项次:seq 结对户姓名:head 所在行政村:village 结对人大代表:deputy 年度帮扶目标:goal 计划措施:measures"
        " 审定时间:approved 落实资金（元）:funds 完成措施数:done 计划完成时限:deadline 农户签字:-"
        " 特殊情况说明:remark",
        dates="dash",
    ),
    Form(
        "G28",
        "16.xlsx",
        "Sheet1",
        "{town}人大检视问题整改台账",
        "项次:seq 检视日期:date 教育活动:campaign 检视问题:problem 发现渠道:source 改进措施:measure"
        " 责任领导:body 整改完成期限:due 整改成效:state 验收销号日期:closed 确认人:checker 佐证资料:-"
        " 特殊情况说明:remark",
    ),
    Form(
        "G32",
        "17.xlsx",
        "Sheet1",
        "{town}人大活动经费台账（单位：万元）",
        "项次:seq 发生日期:date 经费用途:text 拨款:in 开支:out 节余:balance 列支之家:home 票据编号:voucher"
        " 经办人:- 特殊情况说明:remark",
        dates="dash",
    ),
    Form(
        "G33",
        "17.xlsx",
        "Sheet2",
        "{town}代表误工补助发放台账",
        "项次:seq 补助对象:deputy 参加活动名称:event 发放日期:date 补助天数:days 日均标准（元）:rate"
        " 实际发放（元）:amount 银行账号后四位:bank 领取人签字:- 特殊情况说明:remark",
        dates="dash",
    ),
    Form(
        "G34",
        "18.xlsx",
        "Sheet1",
        "{town}党委重视支持人大工作台账",
        "项次:seq 召开日期:date 会议名:body 讨论事项:topic 工作类别:kind 议定事项:decision 参会领导:-"
        " 特殊情况说明:remark",
    ),
)

HAND = Hand(
    name="many_columns",
    forms=FORMS,
    words=WORDS,
    dates="cn",
    joint="，",
    items="({n}){text}；",
    spaced=True,
    home="{short}之家",
    above=("填报单位：{town}人大", "统计截止：{year}年年底"),
    below=("填报人：　　　　审核人：",),
    total="总计",
)
