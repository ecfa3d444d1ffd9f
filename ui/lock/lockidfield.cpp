#include "ui/lock/lockidfield.h"

#include "ui/appearance/theme.h"
#include "ui/text/wrappingtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

LockIdField::LockIdField(QWidget *parent)
    : QWidget(parent)
    , m_value(new WrappingText)
    , m_copy(new QPushButton(QStringLiteral("Copy lock ID")))
    , m_confirmation(new QLabel)
{
    m_value->setObjectName(QStringLiteral("lockId"));
    m_value->setAccessibleName(QStringLiteral("Lock ID"));
    m_value->setFont(Fonts::monospace());
    m_copy->setObjectName(QStringLiteral("copyLockId"));
    m_confirmation->setObjectName(QStringLiteral("lockIdCopied"));
    m_confirmation->setTextFormat(Qt::PlainText);
    m_confirmation->setFont(Fonts::caption());

    auto *caption = new QLabel(QStringLiteral("Lock ID"));
    caption->setFont(Fonts::caption());
    caption->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::unit);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_confirmation, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(caption);
    layout->addWidget(m_value);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &LockIdField::copy);
}

void LockIdField::setLockId(const QString &lockId)
{
    if (lockId == m_value->toPlainText())
        return;
    m_value->setText(lockId);
    m_copy->setEnabled(!lockId.isEmpty());
    m_confirmation->clear();
}

QString LockIdField::lockId() const
{
    return m_value->toPlainText();
}

void LockIdField::copy()
{
    if (lockId().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lockId());
    m_confirmation->setText(QStringLiteral("Copied."));
}

} // namespace vaultlock::ui
