// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/draftnotices.h"

#include "policy/finding.h"
#include "ui/appearance/theme.h"
#include "ui/document/filewatch.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/banner.h"
#include "ui/text/findingtip.h"
#include "ui/text/longlines.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"
#include "words/findingwords.h"

#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

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
    , m_file(inTheDraft(QStringLiteral("fileNotice")))
    , m_text(inTheDraft(QStringLiteral("textNotice")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_file);
    layout->addWidget(m_text);
    connectFile(watch);
    connect(&m_document, &PolicyDocument::textChanged, this, [this] { m_told.clear(); });
    connect(&m_document, &PolicyDocument::findingsChanged, this, &DraftNotices::showTextNotice);
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
        m_file->offer(words::fileChangedOutside(name()), {{tr("Reload"),
                                                           [&watch] {
                                                               watch.reload();
                                                           }},
                                                          {tr("Keep mine"), [&watch] {
                                                               watch.keepMine();
                                                           }}});
    });
    connect(&watch, &FileWatch::settled, m_file, &Banner::clear);
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
    return longLine(m_document.utf8()) > 0 ? Topic::LongLine : Topic::None;
}

void DraftNotices::showTextNotice()
{
    const Topic topic = topicNow();
    const policy::Finding *wrapped =
        topic == Topic::Wrapped ? unwrapping(m_document.findings()) : nullptr;
    const QString wrapping = wrapped ? words::findingWords(*wrapped).what : QString();
    if (topic == m_shown && wrapping == m_wrapping)
        return;
    m_shown = topic;
    m_wrapping = wrapping;
    if (topic != m_left)
        m_left = Topic::None;
    if (topic == Topic::None || topic == m_left) {
        m_text->clear();
    } else if (topic == Topic::Told) {
        m_text->offer(m_told, {{tr("Dismiss"), [this] {
                                    m_told.clear();
                                }}});
    } else if (topic == Topic::Wrapped) {
        m_text->offer(wrapping, {{tr("Take the policy out"),
                                  [this] {
                                      unwrap();
                                  }},
                                 {tr("Leave it"), [this] {
                                      leave(Topic::Wrapped);
                                  }}});
    } else {
        m_text->offer(words::longLineFound(longLine(m_document.utf8())),
                      {{tr("Format"),
                        [this] {
                            emit formatAsked();
                        }},
                       {tr("Leave it"), [this] {
                            leave(Topic::LongLine);
                        }}});
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
