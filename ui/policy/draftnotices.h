// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to know about the draft before going on with it, and the way out, in one click.
#pragma once

#include "ui/text/undrawn.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QDialog;

namespace vaultlock::policy {
struct Finding;
}

namespace vaultlock::ui {

class Banner;
class DraftKeeper;
class FileWatch;
class PolicyDocument;
class PolicyEditor;

/// One notice about other windows, one about the file and one about the text; hidden without any.
/// Where one of two texts is to be chosen, what differs can be looked at before.
class DraftNotices : public QWidget
{
    Q_OBJECT

public:
    /// Not owned, must outlive the notices.
    DraftNotices(PolicyDocument &document, PolicyEditor &editor, FileWatch &watch,
                 QWidget *parent = nullptr);

    /// Says where another window has the draft, too. Not owned, outlives the notices.
    void follow(DraftKeeper &keeper);
    /// Until the text changes. Plain text.
    void tell(const QString &sentence);

signals:
    void formatAsked();

private:
    enum class Topic {
        None,
        Told,
        Wrapped,
        LongLine,
        Undrawn,
    };

    /// Two texts, of which one is to be chosen.
    struct Decision
    {
        Banner *banner = nullptr;
        QString sentence;
        QString theirsName;                                ///< in the comparison
        QString takeTheirs;                                ///< on the button
        std::function<std::optional<QByteArray>()> theirs; ///< nothing: there is nothing to decide
        std::function<void()> take;
        std::function<void()> keepMine;
    };

    void connectFile(FileWatch &watch);
    void offer(const Decision &decision);
    void compare(const Decision &decision);
    void showTextNotice();
    void judgeCharacters();
    QString sentenceOf(Topic topic) const;
    Topic topicNow() const;
    void unwrap();
    void leave(Topic topic);

    PolicyDocument &m_document;
    PolicyEditor &m_editor;
    Banner *m_windows;
    Banner *m_file;
    Banner *m_text;
    QPointer<QDialog> m_comparison;
    QString m_told;
    QString m_said; // of the topic, as it is said now
    QTimer m_pause; // in typing: then the characters are looked at
    UndrawnCharacters m_characters;
    std::optional<Undrawn> m_undrawn;
    Topic m_shown = Topic::None;
    Topic m_left = Topic::None; // the person did not want it
};

} // namespace vaultlock::ui
