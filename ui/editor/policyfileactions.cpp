#include "ui/editor/policyfileactions.h"

#include "ui/editor/findingtip.h"
#include "ui/editor/policydocument.h"
#include "words/draftwords.h"
#include "words/errorwords.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace vaultlock::ui {

namespace {

// One plain text: the box's second text would be taken for rich text.
QString paragraphs(const words::ErrorWords &words)
{
    QStringList parts{words.what, words.meaning, words.remedy};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

QMessageBox *plainBox(QMessageBox::Icon icon, const words::ErrorWords &words, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setTextFormat(Qt::PlainText);
    box->setText(paragraphs(words));
    return box;
}

QFileDialog *fileDialog(const QString &title, const QString &current, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {PolicyFileActions::tr("Policies (*.json)"), PolicyFileActions::tr("All files (*)")});
    if (!current.isEmpty())
        dialog->selectFile(current);
    return dialog;
}

} // namespace

PolicyFileActions::PolicyFileActions(PolicyDocument &document, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_open(new QAction(tr("&Open…"), this))
    , m_save(new QAction(tr("&Save"), this))
    , m_saveAs(new QAction(tr("Save &as…"), this))
{
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_open, &QAction::triggered, this, &PolicyFileActions::chooseFileToOpen);
    connect(m_save, &QAction::triggered, this, [this] { saveThen({}); });
    connect(m_saveAs, &QAction::triggered, this, [this] { chooseFileToSave({}); });
    connect(&m_document, &PolicyDocument::modifiedChanged, this, &PolicyFileActions::showModified);
    connect(&m_document, &PolicyDocument::filePathChanged, this, &PolicyFileActions::showModified);
    showModified();
}

void PolicyFileActions::showModified()
{
    m_save->setEnabled(m_document.isModified() || m_document.filePath().isEmpty());
}

void PolicyFileActions::openFile(const QString &path)
{
    whenReplaceable([this, path] { openNow(path); });
}

void PolicyFileActions::openNow(const QString &path)
{
    if (const auto opened = m_document.open(path); opened)
        emit this->opened();
    else
        showTrouble(opened.error());
}

void PolicyFileActions::chooseFileToOpen()
{
    auto *dialog = fileDialog(tr("Open a policy"), m_document.filePath(), m_window);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyFileActions::openFile);
    dialog->open();
}

void PolicyFileActions::saveThen(std::function<void()> next)
{
    if (m_document.filePath().isEmpty())
        return chooseFileToSave(std::move(next));
    if (const auto saved = m_document.save(); !saved)
        showTrouble(saved.error());
    else if (next)
        next();
}

void PolicyFileActions::chooseFileToSave(std::function<void()> next)
{
    auto *dialog = fileDialog(tr("Save the policy"), m_document.filePath(), m_window);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, next = std::move(next)](const QString &path) {
                if (const auto saved = m_document.saveAs(path); !saved)
                    showTrouble(saved.error());
                else if (next)
                    next();
            });
    dialog->open();
}

void PolicyFileActions::whenReplaceable(std::function<void()> next)
{
    if (!m_document.isModified() || m_document.isEmpty())
        return next();
    auto *box = plainBox(QMessageBox::Warning,
                         words::unsavedChanges(oneLine(m_document.fileName())), m_window);
    box->setObjectName(QStringLiteral("unsavedChanges"));
    QPushButton *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(save);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this,
            [this, next = std::move(next), save, discard](QAbstractButton *pressed) {
                if (pressed == save)
                    saveThen(next);
                else if (pressed == discard)
                    next();
            });
    box->open();
}

void PolicyFileActions::showTrouble(const Error &error)
{
    auto *box = plainBox(QMessageBox::Warning, words::errorWords(error), m_window);
    box->setObjectName(QStringLiteral("fileTrouble"));
    box->open();
}

} // namespace vaultlock::ui
