// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/draftnotices.h"

#include "policy/finding.h"
#include "ui/appearance/theme.h"
#include "ui/compare/comparisondialog.h"
#include "ui/document/draftkeeper.h"
#include "ui/document/filewatch.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/banner.h"
#include "ui/text/findingtip.h"
#include "ui/text/longlines.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"
#include "words/findingwords.h"

#include <QVBoxLayout>

#include <chrono>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds pauseBeforeJudging(300);

/// What says that the policy is in something else, and can be taken out of it.
const policy::Finding *unwrapping(const std::vector<policy::Finding> &findings)
{
    const policy::Finding *found = policy::arrivalAmong(findings);
    const bool isTakenOut =
        found && !found->fixes.empty() && found->fixes.front().kind == policy::FixKind::Unwrap;
    return isTakenOut ? found : nullptr;
}

Banner *inTheDraft(const QString &objectName)
{
    auto *banner = new Banner(objectName, Banner::Place::InPanel);
    banner->setContentsMargins(Space::panel, 0, Space::panel, Space::unit);
    return banner;
}

} // namespace

DraftNotices::DraftNotices(PolicyDocument &document, PolicyEditor &editor, FileWatch &watch,
                           QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_editor(editor)
    , m_windows(inTheDraft(QStringLiteral("windowsNotice")))
    , m_file(inTheDraft(QStringLiteral("fileNotice")))
    , m_text(inTheDraft(QStringLiteral("textNotice")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_windows);
    layout->addWidget(m_file);
    layout->addWidget(m_text);
    connectFile(watch);
    connect(&m_document, &PolicyDocument::textChanged, this, [this] { m_told.clear(); });
    connect(&m_document, &PolicyDocument::findingsChanged, this, &DraftNotices::showTextNotice);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeJudging);
    connect(&m_document, &PolicyDocument::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &DraftNotices::judgeCharacters);
}

void DraftNotices::follow(DraftKeeper &keeper)
{
    using Standing = HeldDraft::Standing;
    connect(&keeper, &DraftKeeper::standingChanged, m_windows, [this, &keeper](Standing standing) {
        if (m_comparison)
            m_comparison->reject(); // of what was there before
        if (standing == Standing::Alone)
            return m_windows->clear();
        if (standing == Standing::OpenElsewhere)
            return m_windows->tell(words::draftOpenElsewhere());
        offer({m_windows, words::draftWrittenByBoth(), tr("Theirs"), tr("Take theirs"),
               [&keeper] { return keeper.theirs(); }, [&keeper] { keeper.takeTheirs(); },
               [&keeper] {
                   keeper.keepMine();
               }});
    });
}

void DraftNotices::offer(const Decision &decision)
{
    decision.banner->offer(decision.sentence, {{tr("Compare…"),
                                                [this, decision] {
                                                    compare(decision);
                                                }},
                                               {decision.takeTheirs, decision.take},
                                               {tr("Keep mine"), decision.keepMine}});
}

void DraftNotices::compare(const Decision &decision)
{
    const auto theirs = decision.theirs();
    if (!theirs)
        return;
    const auto &vault = m_document.vault();
    auto *dialog = new ComparisonDialog(tr("What differs"), decision.sentence,
                                        {decision.theirsName, tr("Mine"), *theirs,
                                         m_document.utf8(), vault ? vault->toString() : QString()},
                                        window());
    dialog->addChoice(decision.takeTheirs, [this, decision, shown = *theirs] {
        // What is taken is what was looked at.
        const auto now = decision.theirs();
        if (now && *now != shown)
            return compare(decision);
        decision.take();
    });
    dialog->addChoice(tr("Keep mine"), decision.keepMine);
    dialog->setLater(tr("Decide later"));
    connect(dialog, &QDialog::rejected, this, [this, decision] {
        if (decision.theirs())
            offer(decision);
    });
    m_comparison = dialog;
    dialog->open();
}

void DraftNotices::connectFile(FileWatch &watch)
{
    const auto name = [this] {
        return oneLine(m_document.fileName());
    };
    connect(&watch, &FileWatch::readAgain, m_file,
            [this, name] { m_file->tell(words::fileReadAgain(name())); });
    connect(&watch, &FileWatch::fileGone, m_file,
            [this, name] { m_file->tell(words::fileGone(name())); });
    connect(&watch, &FileWatch::unreadable, m_file,
            [this](const Error &error) { m_file->tell(words::errorWords(error).what); });
    connect(&watch, &FileWatch::bothChanged, m_file, [this, name, &watch] {
        if (m_comparison)
            m_comparison->reject();
        offer({m_file, words::fileChangedOutside(name()), name(), tr("Reload"),
               [&watch] { return watch.theirs(); }, [&watch] { watch.reload(); },
               [&watch] {
                   watch.keepMine();
               }});
    });
    connect(&watch, &FileWatch::settled, m_file, [this] {
        if (m_comparison)
            m_comparison->reject();
        m_file->clear();
    });
}

void DraftNotices::tell(const QString &sentence)
{
    m_told = sentence;
    m_shown = Topic::None;
    showTextNotice();
}

DraftNotices::Topic DraftNotices::topicNow() const
{
    if (!m_told.isEmpty())
        return Topic::Told;
    if (unwrapping(m_document.findings()))
        return Topic::Wrapped;
    if (longLine(m_document.utf8()) > 0)
        return Topic::LongLine;
    return m_undrawn ? Topic::Undrawn : Topic::None;
}

QString DraftNotices::sentenceOf(Topic topic) const
{
    switch (topic) {
    case Topic::None:
        return {};
    case Topic::Told:
        return m_told;
    case Topic::Wrapped:
        return words::findingWords(*unwrapping(m_document.findings())).what;
    case Topic::LongLine:
        return words::longLineFound(longLine(m_document.utf8()));
    case Topic::Undrawn:
        return words::notDrawn(m_undrawn->code, m_undrawn->line, m_undrawn->column);
    }
    return {};
}

void DraftNotices::judgeCharacters()
{
    m_undrawn = m_characters.firstIn(m_document.utf8(), Fonts::monospace());
    showTextNotice();
}

void DraftNotices::showTextNotice()
{
    const Topic topic = topicNow();
    // While it is typed, a long line has another length at each key.
    const QString said = topic == Topic::LongLine && topic == m_shown ? m_said : sentenceOf(topic);
    if (topic == m_shown && said == m_said)
        return;
    m_shown = topic;
    m_said = said;
    if (topic != m_left)
        m_left = Topic::None;
    const Banner::Choice leaveIt{tr("Leave it"), [this, topic] {
                                     leave(topic);
                                 }};
    if (topic == Topic::None || topic == m_left) {
        m_text->clear();
    } else if (topic == Topic::Told) {
        m_text->offer(said, {{tr("Dismiss"), [this] {
                                  m_told.clear();
                              }}});
    } else if (topic == Topic::Wrapped) {
        m_text->offer(said, {{tr("Take the policy out"),
                              [this] {
                                  unwrap();
                              }},
                             leaveIt});
    } else if (topic == Topic::LongLine) {
        m_text->offer(said, {{tr("Format"),
                              [this] {
                                  emit formatAsked();
                              }},
                             leaveIt});
    } else {
        m_text->offer(said, {leaveIt});
    }
}

void DraftNotices::leave(Topic topic)
{
    m_left = topic;
    m_editor.setFocus();
}

void DraftNotices::unwrap()
{
    // By the findings of this very text.
    if (const policy::Finding *found = unwrapping(m_document.freshFindings())) {
        const policy::Fix fix = found->fixes.front();
        m_document.apply(fix);
        m_document.freshFindings();
    }
    m_editor.setFocus();
}

} // namespace vaultlock::ui
