"""The Markdown, HTML and chart of the pages that pages_peer.py makes."""

MARKDOWN = """# {{ name }}职工创新工作室建设情况

（截至{{ as_of }}）

## 一、综合

截至{{ as_of }}，{{ name }}已建各级各类职工创新工作室{{ studios }}个。按最高级别计，其中
{%- for level, label in levels.items() if by_level[level] %}{{ label }}{{ by_level[level] }}个{{ "，" if not loop.last }}{% endfor %}。

## 二、创新成果与效益

累计完成
{%- for kind, label in kinds.items() %}{{ label }}{{ "{:.0f}".format(total[kind]) }}项{{ "，" if not loop.last }}{% endfor %}，\
获得专利{{ "{:.0f}".format(patents) }}项（
{%- for type, label in types.items() %}{{ label }}{{ "{:.0f}".format(total[type]) }}项{{ "，" if not loop.last }}{% endfor %}），\
创经济效益{{ total.benefit | ten_thousands }}万元，投入经费{{ total.funding | ten_thousands }}万元。

## 三、分年情况

![各年新建职工创新工作室](chart.svg)

| 年份 | 新建工作室 |{% for label in columns.values() %} {{ label }} |{% endfor %} 经济效益（万元） | 经费（万元） |
| :-- | --: |{% for _ in columns %} --: |{% endfor %} --: | --: |
{% for year, row in years.items() -%}
| {{ year }} | {{ row.founded }} |{% for item in columns %} {{ "{:.0f}".format(row[item]) }} |{% endfor %} \
{{ row.benefit | ten_thousands }} | {{ row.funding | ten_thousands }} |
{% endfor %}
## 四、创建标准核对

对照职工创新工作室“七有”标准，对{{ name }}截至{{ as_of }}的职工创新工作室逐项核对。

| 核对项目 | 核对 | 符合 | 不符合 | 提示 | 资料不全 |
| :-- | --: | --: | --: | --: | --: |
{% for rule, label in standards.items() if judged.counts[rule] -%}
{% set counts = judged.counts[rule] -%}
| {{ label }} | {{ counts.values() | sum }} | {{ counts.pass }} | {{ counts.fail }} | {{ counts.warning }} | {{ counts.unknown }} |
{% endfor -%}
{% if judged.units %}
| 填报单位 | 核对 | 符合 | 不符合 | 提示 | 资料不全 |{% for rule in failed %} 不符合：{{ standards[rule] }} |{% endfor %}
| :-- | --: | --: | --: | --: | --: |{% for _ in failed %} --: |{% endfor %}
{% for unit, counts in judged.units | dictsort -%}
| {{ names[unit] }} | {{ counts | checked }} | {{ counts.pass }} | {{ counts.fail }} | {{ counts.warning }} | {{ counts.unknown }} |\
{% for rule in failed %} {{ counts[rule] }} |{% endfor %}
{% endfor -%}
{% endif %}
## 五、动态管理
{% if judged.watch %}
对挂牌后连续3年没有创新成果的{{ judged.counts["IM-R1"].fail }}个职工创新工作室，建议由命名工会按有关程序研究取消称号。

| 工作室 | 填报单位 | 列为 | 最近成果 | 期满 |
| :-- | :-- | :-- | :-- | :-- |
{% for _, studio, unit, state, last, deadline in judged.watch -%}
| {{ studio }} | {{ names[unit] }} | {{ state }} | {{ last or "—" }} | {{ deadline }} |
{% endfor -%}
{% else %}
没有挂牌后连续1年以上没有创新成果的职工创新工作室。
{% endif %}
{%- if judged.counts["IM-R1"].unknown %}
成果、专利都没有填报的{{ judged.counts["IM-R1"].unknown }}个，资料不全，不作判断。
{% endif %}
{%- if judged.findings or judged.incomplete %}
## 六、需关注事项
{% if judged.findings %}
| 工作室 | 核对项目 | 结果 | 核对情况 |
| :-- | :-- | :-- | :-- |
{% for _, studio, rule, outcome, evidence in judged.findings -%}
| {{ studio }} | {{ labels[rule] }} | {{ outcomes[outcome] }} | {{ evidence }} |
{% endfor -%}
{% endif -%}
{% if judged.incomplete %}
下列职工创新工作室资料不全，请补报后再作核对。

| 工作室 | 不能核对的项目 |
| :-- | :-- |
{% for (_, studio), rules in judged.incomplete.items() -%}
| {{ studio }} | {% for rule in rules %}{{ labels[rule] }}{{ "；" if not loop.last }}{% endfor %} |
{% endfor -%}
{% endif -%}
{% endif -%}
{% if judged.accounts %}
## 七、经费核对
{% for rule, account in judged.accounts.items() %}
{{ labels[rule] }}：

| 年份 | 应拨（笔） | 应拨（万元） | 已拨（笔） | 已拨（万元） |
| :-- | --: | --: | --: | --: |
{% for year, sums in account | with_total -%}
| {{ year }} | {{ sums[0] }} | {{ sums[1] | ten_thousands }} | {{ sums[2] }} | {{ sums[3] | ten_thousands }} |
{% endfor -%}
{% endfor -%}
{% endif -%}
"""

HTML = """<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ name }}职工创新工作室建设情况</title>
<style>body { max-width: 46rem; margin: 0 auto; font: 1.06rem/1.8 serif; } table { border-collapse: collapse; }
td, th { padding: .2rem .5rem; border-bottom: 1px solid #ccc; text-align: right; }</style></head>
<body>
<h1>{{ name }}职工创新工作室建设情况</h1>
<p>（截至{{ as_of }}）</p>
<h2>一、综合</h2>
<p>截至{{ as_of }}，{{ name }}已建各级各类职工创新工作室{{ studios }}个。按最高级别计，其中
{%- for level, label in levels.items() if by_level[level] %}{{ label }}{{ by_level[level] }}个{{ "，" if not loop.last }}{% endfor %}。</p>
<h2>二、创新成果与效益</h2>
<p>累计完成
{%- for kind, label in kinds.items() %}{{ label }}{{ "{:.0f}".format(total[kind]) }}项{{ "，" if not loop.last }}{% endfor %}，
获得专利{{ "{:.0f}".format(patents) }}项（
{%- for type, label in types.items() %}{{ label }}{{ "{:.0f}".format(total[type]) }}项{{ "，" if not loop.last }}{% endfor %}），
创经济效益{{ total.benefit | ten_thousands }}万元，投入经费{{ total.funding | ten_thousands }}万元。</p>
<h2>三、分年情况</h2>
<figure>{{ chart }}<figcaption>各年新建职工创新工作室</figcaption></figure>
<table>
<thead><tr><th>年份</th><th>新建工作室</th>{% for label in columns.values() %}<th>{{ label }}</th>{% endfor %}\
<th>经济效益（万元）</th><th>经费（万元）</th></tr></thead>
<tbody>
{% for year, row in years.items() -%}
<tr><th>{{ year }}</th><td>{{ row.founded }}</td>{% for item in columns %}<td>{{ "{:.0f}".format(row[item]) }}</td>{% endfor %}\
<td>{{ row.benefit | ten_thousands }}</td><td>{{ row.funding | ten_thousands }}</td></tr>
{% endfor -%}
</tbody>
</table>
<h2>四、创建标准核对</h2>
<p>对照职工创新工作室“七有”标准，对{{ name }}截至{{ as_of }}的职工创新工作室逐项核对。</p>
<table>
<thead><tr><th>核对项目</th><th>核对</th><th>符合</th><th>不符合</th><th>提示</th><th>资料不全</th></tr></thead>
<tbody>
{% for rule, label in standards.items() if judged.counts[rule] -%}
{% set counts = judged.counts[rule] -%}
<tr><th>{{ label }}</th><td>{{ counts.values() | sum }}</td><td>{{ counts.pass }}</td><td>{{ counts.fail }}</td>\
<td>{{ counts.warning }}</td><td>{{ counts.unknown }}</td></tr>
{% endfor -%}
</tbody>
</table>
{% if judged.units -%}
<table>
<thead><tr><th>填报单位</th><th>核对</th><th>符合</th><th>不符合</th><th>提示</th><th>资料不全</th>\
{% for rule in failed %}<th>不符合：{{ standards[rule] }}</th>{% endfor %}</tr></thead>
<tbody>
{% for unit, counts in judged.units | dictsort -%}
<tr><th>{{ names[unit] }}</th><td>{{ counts | checked }}</td><td>{{ counts.pass }}</td><td>{{ counts.fail }}</td>\
<td>{{ counts.warning }}</td><td>{{ counts.unknown }}</td>{% for rule in failed %}<td>{{ counts[rule] }}</td>{% endfor %}</tr>
{% endfor -%}
</tbody>
</table>
{% endif -%}
<h2>五、动态管理</h2>
{% if judged.watch -%}
<p>对挂牌后连续3年没有创新成果的{{ judged.counts["IM-R1"].fail }}个职工创新工作室，建议由命名工会按有关程序研究取消称号。</p>
<table>
<thead><tr><th>工作室</th><th>填报单位</th><th>列为</th><th>最近成果</th><th>期满</th></tr></thead>
<tbody>
{% for _, studio, unit, state, last, deadline in judged.watch -%}
<tr><th>{{ studio }}</th><td>{{ names[unit] }}</td><td>{{ state }}</td><td>{{ last or "—" }}</td><td>{{ deadline }}</td></tr>
{% endfor -%}
</tbody>
</table>
{% else -%}
<p>没有挂牌后连续1年以上没有创新成果的职工创新工作室。</p>
{% endif -%}
{% if judged.counts["IM-R1"].unknown -%}
<p>成果、专利都没有填报的{{ judged.counts["IM-R1"].unknown }}个，资料不全，不作判断。</p>
{% endif -%}
{% if judged.findings or judged.incomplete -%}
<h2>六、需关注事项</h2>
{% endif -%}
{% if judged.findings -%}
<table>
<thead><tr><th>工作室</th><th>核对项目</th><th>结果</th><th>核对情况</th></tr></thead>
<tbody>
{% for _, studio, rule, outcome, evidence in judged.findings -%}
<tr><th>{{ studio }}</th><td>{{ labels[rule] }}</td><td>{{ outcomes[outcome] }}</td><td>{{ evidence }}</td></tr>
{% endfor -%}
</tbody>
</table>
{% endif -%}
{% if judged.incomplete -%}
<p>下列职工创新工作室资料不全，请补报后再作核对。</p>
<table>
<thead><tr><th>工作室</th><th>不能核对的项目</th></tr></thead>
<tbody>
{% for (_, studio), rules in judged.incomplete.items() -%}
<tr><th>{{ studio }}</th><td>{% for rule in rules %}{{ labels[rule] }}{{ "；" if not loop.last }}{% endfor %}</td></tr>
{% endfor -%}
</tbody>
</table>
{% endif -%}
{% if judged.accounts -%}
<h2>七、经费核对</h2>
{% for rule, account in judged.accounts.items() -%}
<p>{{ labels[rule] }}：</p>
<table>
<thead><tr><th>年份</th><th>应拨（笔）</th><th>应拨（万元）</th><th>已拨（笔）</th><th>已拨（万元）</th></tr></thead>
<tbody>
{% for year, sums in account | with_total -%}
<tr><th>{{ year }}</th><td>{{ sums[0] }}</td><td>{{ sums[1] | ten_thousands }}</td><td>{{ sums[2] }}</td>\
<td>{{ sums[3] | ten_thousands }}</td></tr>
{% endfor -%}
</tbody>
</table>
{% endfor -%}
{% endif -%}
</body>
</html>
"""

CHART = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 {{ 24 * years | length + 8 }}" font-size="13" role="img">
<title>{{ name }}各年新建职工创新工作室</title>
{% for year, row in years.items() -%}
<text x="40" y="{{ 24 * loop.index0 + 17 }}" text-anchor="end">{{ year }}</text>
<rect x="46" y="{{ 24 * loop.index0 + 4 }}" width="{{ "%.1f" | format(300 * row.founded / most) }}" height="16" fill="#a32020"/>
<text x="{{ "%.1f" | format(50 + 300 * row.founded / most) }}" y="{{ 24 * loop.index0 + 17 }}">{{ row.founded }}</text>
{% endfor -%}
</svg>
"""
