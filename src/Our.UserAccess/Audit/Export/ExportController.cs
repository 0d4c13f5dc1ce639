using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.UserFiles.Contracts;

namespace Our.UserAccess.Audit.Export;

[RequiresPermission(AuditPermissions.Export)]
[Route(ApiRoute.Base + "/audit/export")]
[Tags("Audit")]
internal sealed class ExportController(AuditExport export, TimeProvider clock) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType(200)]
    public IActionResult Export([FromQuery] ExportQuery query, CancellationToken cancellationToken)
    {
        string day = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        IAsyncEnumerable<string> parts = export.WriteAsync(query, cancellationToken);
        return query.Format == AuditFormat.Csv
            ? TextDownload.Csv($"audit-{day}.csv", parts)
            : new TextDownload($"audit-{day}.ndjson", "application/x-ndjson", parts);
    }
}
