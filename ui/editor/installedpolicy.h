// The policy that the service has on the vault.
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;

namespace vaultlock::ui {

class PolicyEditor;

/// Read-only; offers the text as a draft.
class InstalledPolicy : public QWidget
{
    Q_OBJECT

public:
    explicit InstalledPolicy(QWidget *parent = nullptr);

    /// caption: plain text.
    void showPolicy(const QByteArray &text, const QString &caption);

    PolicyEditor *editor() const { return m_text; }

signals:
    void useAsDraftAsked(const QByteArray &text);

private:
    QLabel *m_caption;
    PolicyEditor *m_text;
};

} // namespace vaultlock::ui
