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
        IReadOnlyList<AuditEvent> page;
        do
        {
            page = await events.FindAsync(filter, PageSize, cancellationToken);
            yield return string.Concat(page.Select(AuditItem.Of).Select(item => isCsv ? AuditRow.Of(item) : JsonSerializer.Serialize(item, ApiJson.Options) + "\n"));
            filter = page.Count == 0 ? filter : filter with { Before = page[^1].Sequence };
        }
        while (page.Count == PageSize);
    }
}
