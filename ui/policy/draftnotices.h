// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to know about the draft before going on with it, and the way out, in one click.
#pragma once

#include <QWidget>

#include <vector>

namespace vaultlock::policy {
struct Finding;
}

namespace vaultlock::ui {

class Banner;
class FileWatch;
class PolicyDocument;
class PolicyEditor;

/// One notice about the file and one about the text; hidden without any.
class DraftNotices : public QWidget
{
    Q_OBJECT

public:
    /// Not owned, must outlive the notices.
    DraftNotices(PolicyDocument &document, PolicyEditor &editor, FileWatch &watch,
                 QWidget *parent = nullptr);

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
    };

    void connectFile(FileWatch &watch);
    void showTextNotice();
    Topic topicNow() const;
    void unwrap();
    void leave(Topic topic);

    PolicyDocument &m_document;
    PolicyEditor &m_editor;
    Banner *m_file;
    Banner *m_text;
    QString m_told;
    QString m_wrapping; // what the policy is in, as it is said now
    Topic m_shown = Topic::None;
    Topic m_left = Topic::None; // the person did not want it
};

} // namespace vaultlock::ui
