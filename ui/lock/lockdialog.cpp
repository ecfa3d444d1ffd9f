#include "ui/lock/lockdialog.h"

#include "ui/appearance/theme.h"
#include "ui/text/wrappingtext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

LockDialog::LockDialog(const QString &heading, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    setMinimumWidth(520);

    auto *title = new QLabel(heading);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Fonts::heading());
    title->setWordWrap(true);

    auto *buttons = new QDialogButtonBox;
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_verb = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_verb->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_content->setSpacing(Space::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::group, Space::group, Space::group, Space::panel);
    layout->setSpacing(Space::panel);
    layout->addWidget(title);
    layout->addLayout(m_content, 1);
    layout->addWidget(buttons);
}

void LockDialog::setVerbEnabled(bool enabled)
{
    m_verb->setEnabled(enabled);
}

QLabel *LockDialog::addParagraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    addContent(label);
    return label;
}

void LockDialog::addFact(const QString &name, const QString &value, bool isCode)
{
    if (!m_facts) {
        m_facts = new QFormLayout;
        m_facts->setHorizontalSpacing(Space::panel);
        m_facts->setVerticalSpacing(Space::half);
        m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_content->addLayout(m_facts);
    }
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new WrappingText;
    text->setAccessibleName(name);
    if (isCode)
        text->setFont(Fonts::monospace());
    text->setText(value);
    m_facts->addRow(label, text);
}

void LockDialog::addContent(QWidget *widget, int stretch)
{
    m_facts = nullptr;
    m_content->addWidget(widget, stretch);
}

void LockDialog::markIrreversible()
{
    const Theme &theme = Theme::current();
    QPalette palette = m_verb->palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Button, theme.irreversible);
        palette.setColor(group, QPalette::ButtonText, theme.textOnAccent);
    }
    m_verb->setPalette(palette);
}

} // namespace vaultlock::ui
