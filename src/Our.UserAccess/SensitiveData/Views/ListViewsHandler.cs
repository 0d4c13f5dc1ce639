using System.Globalization;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.SensitiveData.People;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.SensitiveData.Views;

internal sealed class ListViewsHandler(IAuditReader trail)
{
    public async Task<Page<SensitiveView>> HandleAsync(SensitiveViewQuery query, CancellationToken cancellationToken)
    {
        var search = new AuditSearch
        {
            Actions = SensitiveUses.Actions, ActorId = query.UserId, From = query.From?.UtcDateTime, To = query.To?.UtcDateTime,
        };
        return (await trail.FindAsync(search, query, cancellationToken)).Select(ViewOf);
    }

    private static SensitiveView ViewOf(AuditRecord record) => new(
        record.At,
        new SensitiveName(record.Actor.Id, record.Actor.Name),
        record.Action == AuditActions.SensitiveDataExported ? SensitiveViewKind.Exported : SensitiveViewKind.Viewed,
        new SensitiveName(record.Subject.Id, record.Subject.Name),
        int.TryParse(Values(record, SensitiveUses.Count).FirstOrDefault(), CultureInfo.InvariantCulture, out int count) ? count : 0,
        [.. Values(record, SensitiveUses.Fields)]);

    private static IEnumerable<string> Values(AuditRecord record, string field) =>
        record.Changes.Where(change => change.Field == field).SelectMany(change => change.After).Select(value => value.Text);
}
