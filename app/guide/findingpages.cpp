// SPDX-License-Identifier: GPL-3.0-or-later

// A page for each rule: the sentences are those of the problems list, of findings that the engine
// makes here of the examples.
#include "guide/chapters.h"
#include "guide/examples.h"
#include "guide/pageids.h"
#include "guide/severities.h"
#include "language/words.h"
#include "words/findingwords.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::guide {

namespace {

using policy::Rule;

struct Looked
{
    Example example;
    policy::Finding finding;
    std::vector<Rule> others; ///< what the engine finds in it besides
};

std::vector<Looked> lookedAt(Rule rule)
{
    std::vector<Looked> all;
    for (Example &example : examplesOf(rule)) {
        const auto findings = policy::lint(example.raising, exampleVault(rule));
        const auto own = std::find_if(findings.begin(), findings.end(),
                                      [rule](const auto &one) { return one.rule == rule; });
        if (own == findings.end())
            continue;
        Looked looked{std::move(example), *own, {}};
        for (const policy::Finding &other : findings) {
            const bool isNew = std::find(looked.others.begin(), looked.others.end(), other.rule) ==
                               looked.others.end();
            if (other.rule != rule && isNew)
                looked.others.push_back(other.rule);
        }
        all.push_back(std::move(looked));
    }
    return all;
}

/// Line by line, since it names what cannot be seen.
QString shown(const std::string &text)
{
    return words::visible(QString::fromUtf8(text)).trimmed();
}

void addSentences(Page &page, const words::FindingWords &words)
{
    if (!words.why.isEmpty())
        page.blocks.push_back(Paragraph{words.why});
    if (!words.mend.isEmpty())
        page.blocks.push_back(Terms{{{Words::tr("What to do"), words.mend}}});
}

void addExample(Page &page, const Looked &looked)
{
    if (looked.example.isTooOddToShow)
        return;
    page.blocks.push_back(Heading{Words::tr("For example")});
    page.blocks.push_back(Verbatim{shown(looked.example.raising)});
    if (looked.example.fitting.empty())
        return;
    page.blocks.push_back(Paragraph{Words::tr("Without this finding:")});
    page.blocks.push_back(Verbatim{shown(looked.example.fitting)});
}

/// Said otherwise, where it comes about otherwise.
void addOtherForms(Page &page, const std::vector<Looked> &looked)
{
    QStringList told{page.title};
    for (const Looked &one : looked) {
        const words::FindingWords words = words::findingWords(one.finding);
        if (told.contains(words.what))
            continue;
        if (told.size() == 1)
            page.blocks.push_back(Heading{Words::tr("It is also said so")});
        told.append(words.what);
        page.blocks.push_back(Paragraph{words.what});
        addSentences(page, words);
        page.blocks.push_back(Verbatim{shown(one.example.raising)});
    }
}

Page findingPage(Rule rule)
{
    const std::vector<Looked> looked = lookedAt(rule);
    Page page{pageOf(rule), {}, {}};
    if (looked.empty()) // a test sees that there is none
        return page;
    const words::FindingWords words = words::findingWords(looked.front().finding);
    page.title = words.what;
    addSentences(page, words);
    const policy::Severity severity = looked.front().finding.severity;
    page.blocks.push_back(
        Terms{{{words::severityName(severity), severityMeaning(severity)},
               {Words::tr("Its name for programs"), words::textOf(policy::ruleName(rule))}}});
    addExample(page, looked.front());
    addOtherForms(page, looked);
    QStringList others;
    for (const Rule other : looked.front().others)
        others.append(pageOf(other));
    if (!others.isEmpty() && !looked.front().example.isTooOddToShow) {
        page.blocks.push_back(Heading{Words::tr("Found in the example, too")});
        page.blocks.push_back(Links{others});
    }
    return page;
}

ChapterPlan family(const QString &title, Rule first, Rule last)
{
    std::vector<Rule> rules;
    QStringList ids;
    for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i) {
        rules.push_back(static_cast<Rule>(i));
        ids.append(pageOf(rules.back()));
    }
    return {title, ids, [rules] {
                std::vector<Page> pages;
                for (const Rule rule : rules)
                    pages.push_back(findingPage(rule));
                return pages;
            }};
}

} // namespace

std::vector<ChapterPlan> findingChapters()
{
    return {
        family(Words::tr("Findings: the text"), Rule::JsonSyntax, Rule::TemplatePlaceholder),
        family(Words::tr("Findings: the structure"), Rule::UnknownElement, Rule::SidCharacters),
        family(Words::tr("Findings: the vault"), Rule::InvalidArn, Rule::ResourceWildcard),
        family(Words::tr("Findings: who"), Rule::InvalidPrincipalKey,
               Rule::NotPrincipalWithoutAccount),
        family(Words::tr("Findings: actions"), Rule::UnknownAction, Rule::NotInVaultPolicies),
        family(Words::tr("Findings: conditions"), Rule::UnknownOperator, Rule::MfaLongTermKeys),
        family(Words::tr("Findings: what it does"), Rule::DeniesNothing, policy::lastRule),
    };
}

} // namespace vaultlock::guide
