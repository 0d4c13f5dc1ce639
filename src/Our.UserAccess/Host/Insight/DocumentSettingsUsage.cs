using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Insight;

/// <summary>Hears of domains and of who may see a page of the site, which are kept apart from the document.</summary>
internal sealed class DocumentSettingsUsage(UsageNotes notes)
    : INotificationHandler<DomainSavedNotification>,
        INotificationHandler<DomainDeletedNotification>,
        INotificationHandler<PublicAccessEntrySavedNotification>,
        INotificationHandler<PublicAccessEntryDeletedNotification>
{
    public void Handle(DomainSavedNotification notification) => Domains(notification.SavedEntities);

    public void Handle(DomainDeletedNotification notification) => Domains(notification.DeletedEntities);

    public void Handle(PublicAccessEntrySavedNotification notification) => Protected(notification.SavedEntities);

    public void Handle(PublicAccessEntryDeletedNotification notification) => Protected(notification.DeletedEntities);

    private void Domains(IEnumerable<IDomain> domains) =>
        Add(ActionAssignDomain.ActionLetter, domains.Select(domain => domain.RootContentId).OfType<int>());

    private void Protected(IEnumerable<PublicAccessEntry> entries) => Add(ActionProtect.ActionLetter, entries.Select(entry => entry.ProtectedNodeId));

    // Several domains of one document are one act.
    private void Add(string verb, IEnumerable<int> documents) => notes.Add(
        verb, documents.Distinct().Select(id => (notes.KeyOf(id, UmbracoObjectTypes.Document), -1)), UmbracoObjectTypes.Document);
}
