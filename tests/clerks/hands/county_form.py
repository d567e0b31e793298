"""The county printed the forms: one file per book, headers over two rows, full dates."""

from __future__ import annotations

from tests.clerks.hand import Form, Hand

WORDS = {
    "G01.sex": {"male": "男", "female": "女"},
    "G01.wage": {"yes": "有", "no": "无"},
    "G01.category": {
        "farmer": "农民",
        "worker": "工人",
        "tech": "专业技术人员",
        "cadre": "党政干部",
        "business": "企业经营管理人员",
        "villagecadre": "村（社区）干部",
    },
    "G01.party": {"cpc": "中国共产党", "mass": "群众"},
    "G01.level": {
        "township": "乡镇",
        "county": "县",
        "city": "市",
        "township+county": "乡镇、县",
        "township+city": "乡镇、市",
    },
    "G04.level": {"township": "乡镇级", "village": "村（社区）级", "industry": "行业（产业）类"},
    "G04.state": {
        "planned": "正在建设",
        "built": "建成投用",
        "accepted": "验收合格",
        "closed": "停止使用",
    },
    "G05.cond": {"good": "正常使用", "ordered": "已采购未到货", "broken": "损坏"},
    "G06.role": {"leader": "组长", "vice": "副组长", "member": "组员"},
    "G07.state": {"done": "已完成", "open": "未完成", "cancelled": "取消"},
    "G10.state": {
        "present": "√",
        "leave": "请假",
        "private": "事假",
        "sick": "病假",
        "absent": "×",
    },
    "G10.line": {
        "line": "{event}　时间：{day}　应出席{due}人，实际出席{present}人，"
        "请假{leave}人，无故缺席{absent}人"
    },
    "G12.when": {"yes": "大会期间", "no": "闭会期间"},
    "G12.result": {"A": "A类", "B": "B类", "C": "C类", "D": "D类"},
    "G12.satisfaction": {
        "satisfied": "满意",
        "basically": "基本满意",
        "dissatisfied": "不满意",
    },
    "G13.channel": {
        "reception": "代表接待日",
        "visit": "入户走访",
        "forum": "召开座谈会",
        "deputy": "代表转交",
        "phone": "来电",
        "scan": "扫码留言",
    },
    "G13.route": {
        "village": "交村委会办理",
        "on_spot": "现场答复",
        "township": "交镇政府办理",
        "county": "上报县人大",
        "petition": "引导至信访部门",
        "topic": "列入监督议题",
        "refused": "不予受理",
        "suggestion": "整理为代表建议",
    },
    "G13.category": {
        "roads": "道路交通类",
        "water": "水利及饮水类",
        "power": "供电通信类",
        "environment": "环境卫生类",
        "industry": "产业发展类",
        "education": "教育类",
        "health": "医疗卫生类",
        "welfare": "民政社保类",
        "land": "土地山林类",
        "culture": "文化体育类",
    },
    "G13.result": {
        "closed": "办理完毕",
        "answered": "已当场答复",
        "open": "正在办理",
        "cannot": "不能办理，已作解释",
        "referred": "已转送",
    },
    "G13.satisfaction": {
        "satisfied": "满意",
        "basically": "基本满意",
        "dissatisfied": "不满意",
    },
    "G15.kind": {
        "training": "学习培训",
        "inspection": "视察调研",
        "service": "志愿服务",
        "visit": "走访慰问",
        "forum": "座谈交流",
        "policy_talk": "政策宣讲",
        "mediation": "矛盾排查调解",
    },
    "G16.category": {
        "practical": "实用技术类",
        "policy": "惠农政策类",
        "law": "法律法规类",
        "party": "党建类",
        "home_rules": "代表之家制度类",
    },
    "G17.kind": {
        "tour": "集中视察",
        "study": "专题调研",
        "enforce": "执法检查",
        "special": "专题视察",
        "card": "持证视察",
    },
    "G17.report": {"yes": "有", "no": "无"},
    "G20.form": {"oral": "口头", "written": "书面"},
    "G21.candidate": {"yes": "是", "no": "否"},
    "G21.chosen": {"yes": "是", "no": "否"},
    "G22.kind": {
        "neighbour": "邻里纠纷",
        "marriage": "婚姻家庭纠纷",
        "production": "生产经营纠纷",
        "homestead": "房屋宅基地纠纷",
        "forest": "山林土地纠纷",
        "labour": "劳动争议",
        "contract": "合同纠纷",
        "landtaking": "征地拆迁纠纷",
        "damage": "损害赔偿纠纷",
        "other": "其他纠纷",
    },
    "G22.source": {"transfer": "上级交办", "inspection": "主动排查", "application": "群众申请"},
    "G22.outcome": {
        "written": "调解成功（书面协议）",
        "oral": "调解成功（口头协议）",
        "open": "正在调处",
        "withdrawn": "当事人撤回申请",
        "transferred": "移交上级部门",
        "failed": "调解未成功",
    },
    "G23.form": {"home": "入户走访", "phone": "电话联系", "forum": "集中座谈"},
    "G24.status": {"lifted": "脱贫户", "general": "一般农户", "monitored": "监测户"},
    "G28.state": {"done": "已整改", "open": "正在整改"},
    "G34.kind": {
        "committee": "列席镇党委会议",
        "joint": "列席党政联席会议",
        "special": "专题研究人大工作",
        "hearing": "听取人大工作汇报",
    },
}

FORMS = (
    Form(
        "G01",
        "附件1 代表信息.xlsx",
        "信息采集表",
        "{town}各级人大代表信息采集表",
        "序号:seq 姓名:name 性别:sex 民族:nation 出生年月:birth 党派:party 学历:edu"
        " 工作单位及职务:job 代表构成:category 有无固定收入:wage 代表级次:level 所属选区:village"
        " 编入小组:group 联系方式:phone 公民身份号码:idno 当选时间:start 变动及备注:remark",
    ),
    Form(
        "G04",
        "附件2 阵地建设.xlsx",
        "基本情况",
        "{town}“人大代表之家”基本情况表",
        "序号:seq 阵地名称:name 级别:level 坐落村:village 详细地址:address 面积（平方米）:area"
        " 揭牌时间:opened 运行情况:state 人员配备/负责人:head 人员配备/联络员:liaison"
        " 人员配备/联系电话:phone 备注:remark",
    ),
    Form(
        "G05",
        "附件2 阵地建设.xlsx",
        "硬件",
        "{town}代表之家硬件设施清单",
        "序号:seq 阵地名称:home 设施设备名称:item 数量:qty 计量单位:unit 购置/购置日期:bought"
        " 购置/金额（元）:cost 使用状况:cond 备注:remark",
    ),
    Form(
        "G30",
        "附件2 阵地建设.xlsx",
        "制度牌",
        "{town}代表之家制度上墙情况统计表",
        "序号:seq 阵地名称:home 制度牌名称:board 块数:qty 上墙日期:up 更换日期:off 版次:version"
        " 备注:remark",
    ),
    Form(
        "G06",
        "附件3 代表小组.xlsx",
        "小组一览",
        "{town}人大代表小组一览表",
        "序号:seq 小组名称:name 负责人/组长:leader 负责人/副组长:vice 组成人员:members"
        " 覆盖范围:area 依托阵地:home 备注:remark",
    ),
    Form(
        "G07",
        "附件4 年度计划.xlsx",
        "计划",
        "{town}人大{year}年重点工作计划",
        "序号:seq 重点工作:content 计划时间:when 参与人员:who 地点:place 责任领导:person"
        " 落实情况:state 实际完成日期:done 备注:remark",
    ),
    Form(
        "G08",
        "附件5 会议.xlsx",
        "人代会",
        "{town}人民代表大会会议情况统计表",
        "序号:seq 会议届次:name 召开日期:date 会址:place 出席/应到代表:due 出席/实到代表:present"
        " 出席/请假:leave 出席/缺席:absent 大会议程:agenda 作出的决议决定:resolutions"
        " 选举（任命）结果:elected 备注:remark",
    ),
    Form(
        "G09",
        "附件5 会议.xlsx",
        "主席团",
        "{town}人大主席团会议情况统计表",
        "序号:seq 第几次会议:no 召开日期:date 会议主持:host 应出席:due 实际出席:present"
        " 会议地点:place 会议议题:topics 会议决定:decision 备注:remark",
    ),
    Form(
        "G10",
        "附件5 会议.xlsx",
        "考勤",
        "{town}人大代表出席情况登记表",
        "序号:seq 代表:deputy 会议（活动）名称:event 时间:date 出席情况:state 请假原因:reason"
        " 批准人:approver 备注:remark",
        layout="matrix",
    ),
    Form(
        "G12",
        "附件6 代表建议.xlsx",
        "建议办理",
        "{town}人大代表建议、批评和意见办理情况统计表",
        "序号:seq 编号:no 收到日期:date 提出时段:when 建议名称:title 领衔代表:lead 附议人:co"
        " 办理/主办:unit 办理/协办:assist 办理/交办日期:assigned 办理/答复期限:due"
        " 办理/与代表沟通日期:consult 办理/书面答复日期:replied 办理/答复类型:result"
        " 办理/代表意见:satisfaction 办理/办结日期:concluded 备注:remark",
    ),
    Form(
        "G13",
        "附件7 群众意见.xlsx",
        "意见",
        "{town}人大代表之家收集群众意见建议汇总表",
        "序号:seq 收集日期:date 收集地点（代表之家）:home 收集途径:channel 接待代表:deputy"
        " 反映人/姓名:who 反映人/住址:village 反映人/电话:phone 意见建议内容:content 所属类别:category"
        " 分流/分流去向:route 分流/承办部门:unit 分流/交办日期:handover 办理/办理状态:result"
        " 办理/办结日期:result_date 办理/向本人反馈日期:told 办理/满意程度:satisfaction 备注:remark",
    ),
    Form(
        "G14",
        "附件8 接待日.xlsx",
        "接待",
        "{town}人大代表接待选民情况统计表",
        "序号:seq 接待日期:date 接待时段:hours 阵地名称:home 代表/排班代表:duty 代表/实到代表:actual"
        " 接待人数:visitors 收集意见数:items 备注:remark",
    ),
    Form(
        "G15",
        "附件9 代表活动.xlsx",
        "活动",
        "{town}人大代表活动情况统计表",
        "序号:seq 活动日期:date 活动名称:theme 活动类别:kind 承办小组:org 活动地点:place"
        " 参加人员/应参加:due 参加人员/实参加:present 参加人员/请假:leave 提出意见建议数:opinions"
        " 经费开支（元）:cost 备注:remark",
    ),
    Form(
        "G16",
        "附件10 培训.xlsx",
        "培训",
        "{town}代表之家举办培训情况统计表",
        "序号:seq 举办日期:date 举办地点:place 培训名称:topic 培训类型:category 授课老师:trainer"
        " 受训人数/代表:deputies 受训人数/群众:residents 受训人数/小计:total 发放资料（份）:materials"
        " 备注:remark",
    ),
    Form(
        "G17",
        "附件11 监督.xlsx",
        "视察调研",
        "{town}人大代表视察、调研、执法检查情况统计表",
        "序号:seq 组织日期:date 监督方式:kind 监督内容:topic 前往地点:place 带队领导:leader"
        " 参加代表数:deputies 发现问题数:problems 提出意见数:opinions 有无书面报告:report"
        " 交办日期:forwarded 反馈日期:feedback 备注:remark",
    ),
    Form(
        "G18",
        "附件11 监督.xlsx",
        "专项报告",
        "{town}人大听取审议专项工作报告情况统计表",
        "序号:seq 报告名称:topic 报告部门:body 听取日期:date 审议意见（条）:opinions"
        " 审议意见转办日期:forwarded 报告落实期限:due 落实情况反馈日期:followup 备注:remark",
    ),
    Form(
        "G19",
        "附件11 监督.xlsx",
        "满意度测评",
        "{town}人大工作评议暨满意度测评结果统计表",
        "序号:seq 被测评部门:unit 测评日期:date 测评票/发放:issued 测评票/收回:returned"
        " 测评票/有效:valid 测评票/作废:void 结果/满意:satisfied 结果/基本满意:basically"
        " 结果/不满意:dissatisfied 备注:remark",
    ),
    Form(
        "G20",
        "附件12 述职.xlsx",
        "述职",
        "{town}人大代表向选民述职情况统计表",
        "序号:seq 代表姓名:deputy 述职日期:date 述职形式:form 述职地点:place 到场选民数:voters"
        " 选民提出意见数:opinions 评议结果/满意:satisfied 评议结果/基本满意:basically"
        " 评议结果/不满意:dissatisfied 备注:remark",
    ),
    Form(
        "G21",
        "附件13 民生实事.xlsx",
        "票决",
        "{town}民生实事项目人大代表票决制实施情况统计表",
        "序号:seq 项目名称:name 实施地点:village 征集日期:collected 是否候选项目:candidate"
        " 赞成票:votes 是否票决项目:chosen 总投资（万元）:budget 责任部门:unit 完成进度（%）:progress"
        " 完工日期:done 备注:remark",
    ),
    Form(
        "G22",
        "附件14 矛盾纠纷.xlsx",
        "纠纷",
        "{town}矛盾纠纷排查化解情况统计表",
        "序号:seq 受理日期:date 纠纷类别:kind 案件来源:source 当事人姓名:parties 纠纷地点:village"
        " 纠纷概况:facts 涉案金额（元）:amount 调解人员:mediators 参与化解的代表:deputies"
        " 调处结果:outcome 达成协议日期:settled 回访日期:followup 备注:remark",
    ),
    Form(
        "G23",
        "附件15 走访.xlsx",
        "走访",
        "{town}人大代表联系走访选民情况统计表",
        "序号:seq 走访日期:date 代表姓名:deputy 联系方式:form 被走访户:heads 所在村:village"
        " 走访内容:matter 备注:remark",
    ),
    Form(
        "G24",
        "附件16 联系户.xlsx",
        "联系户",
        "{town}人大代表联系户家庭情况调查表",
        "序号:seq 户主:head 所在村:village 户别:status 家庭人口:members 劳动力人数:labour"
        " 家庭年收入（元）/工资性:inc_wage 家庭年收入（元）/经营性:inc_business"
        " 家庭年收入（元）/财产性:inc_property 家庭年收入（元）/转移性:inc_transfer"
        " 存在困难:difficulty 发展需求:wish 结对日期:since 结对代表:deputy 备注:remark",
    ),
    Form(
        "G25",
        "附件17 帮扶.xlsx",
        "帮扶",
        "{town}人大代表结对帮扶计划表",
        "序号:seq 户主:head 所在村:village 结对代表:deputy 帮扶目标:goal 帮扶措施:measures"
        " 计划制定日期:approved 帮扶资金（元）:funds 已完成措施（项）:done 完成期限:deadline 备注:remark",
    ),
    Form(
        "G28",
        "附件18 整改.xlsx",
        "整改",
        "{town}人大问题整改情况统计表",
        "序号:seq 查摆日期:date 专项活动:campaign 问题表现:problem 问题来源:source 整改举措:measure"
        " 责任主体:body 完成时限:due 整改进展:state 销号日期:closed 验收人:checker 备注:remark",
    ),
    Form(
        "G32",
        "附件19 经费.xlsx",
        "经费",
        "{town}人大代表活动经费收支明细表",
        "序号:seq 日期:date 摘要:text 收入金额（元）:in 支出金额（元）:out 结余金额（元）:balance"
        " 列支阵地:home 凭证编号:voucher 备注:remark",
    ),
    Form(
        "G33",
        "附件20 补贴.xlsx",
        "补贴",
        "{town}无固定工资收入代表误工补助发放明细表",
        "序号:seq 代表姓名:deputy 参加会议名称:event 会议日期:date 误工天数:days 日补助标准（元）:rate"
        " 补助金额（元）:amount 银行卡尾号:bank 备注:remark",
    ),
    Form(
        "G34",
        "附件21 党委领导.xlsx",
        "党委",
        "{town}党委加强人大工作情况统计表",
        "序号:seq 会议日期:date 会议名称:body 研究事项:topic 事项类别:kind 会议决定:decision"
        " 备注:remark",
    ),
)

HAND = Hand(
    name="county_form",
    forms=FORMS,
    words=WORDS,
    dates="dash",
    above=("填报单位：{town}人大办公室　　　　填报时间：{year}年12月",),
    below=("主席（签字）：　　　　　　经办人：　　　　　　联系电话：",),
    total="合计",
)
