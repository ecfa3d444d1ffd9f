// SPDX-License-Identifier: GPL-3.0-or-later

// The policy that the service has on the vault.
#pragma once

#include <QByteArray>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace vaultlock::ui {

class PolicyDocument;
class PolicyEditor;

/// Read-only; offers the text as a draft.
class InstalledPolicy : public QWidget
{
    Q_OBJECT

public:
    explicit InstalledPolicy(QWidget *parent = nullptr);

    /// Says beside the policy whether the draft means the same. document: must outlive it.
    void followDraft(PolicyDocument &document);

    /// caption: plain text.
    void showPolicy(const QByteArray &text, const QString &caption);

    PolicyEditor *editor() const { return m_text; }

signals:
    void useAsDraftAsked(const QByteArray &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void compareSoon();
    void compareNow();

    PolicyDocument *m_document = nullptr;
    QTimer m_soon;
    QLabel *m_caption;
    QLabel *m_sameness;
    PolicyEditor *m_text;
};

} // namespace vaultlock::ui
