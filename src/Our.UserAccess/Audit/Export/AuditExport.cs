using System.Runtime.CompilerServices;
using System.Text.Json;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Audit.Export;

/// <summary>Events as text, the newest first, a page at a time: a million of them take no more memory than a page.</summary>
internal sealed class AuditExport(EventStore events, AuditReach reach)
{
    private const int PageSize = 1000;

    public async IAsyncEnumerable<string> WriteAsync(ExportQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        AuditFilter filter = query.ToFilter(await reach.WithinAsync(cancellationToken)) with { Before = null };
        bool isCsv = query.Format == AuditFormat.Csv;
        yield return isCsv ? AuditRow.Header : string.Empty;
        long? next;
        do
        {
            FoundEvents page = await events.FindAsync(filter, PageSize, cancellationToken);
            yield return string.Concat(page.Events.Select(AuditItem.Of).Select(item => isCsv ? AuditRow.Of(item) : JsonSerializer.Serialize(item, ApiJson.Options) + "\n"));
            next = page.Events.Count == PageSize ? page.Events[^1].Sequence : page.Reached;
            filter = filter with { Before = next };
        }
        while (next is not null);
    }
}
