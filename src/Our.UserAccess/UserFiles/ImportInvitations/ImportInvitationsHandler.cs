using System.Text.Json;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.UserFiles.Import;
using Our.UserAccess.UserFiles.ImportUsers;

namespace Our.UserAccess.UserFiles.ImportInvitations;

/// <summary>Invites everybody in a file.</summary>
internal sealed class ImportInvitationsHandler(ImportDryRun dryRun, InvitationRows rows, IOperations operations)
{
    public async Task<Outcome<ImportReport>> CheckAsync(ImportFile file, InvitationOrder order, CancellationToken cancellationToken) => file.Problem is CsvProblem problem
        ? ImportBody.Unusable(problem)
        : await dryRun.RunAsync(file.Rows, row => rows.CheckAsync(row, order, cancellationToken), _ => "invite");

    /// <summary>Every row is done alone: those that are wrong fail, and the others do not wait for them.</summary>
    public async Task<Outcome<OperationItem>> StartAsync(ImportFile file, InvitationOrder order, CancellationToken cancellationToken) => file.Problem is CsvProblem problem
        ? ImportBody.Unusable(problem)
        : await operations.StartAsync(
            new OperationPlan
            {
                Kind = InvitationWork.Name,
                Action = InvitationWork.Name,
                Title = "Invite people",
                Request = JsonSerializer.Serialize(order, ApiJson.Options),
                Tasks = [.. file.Rows.Select(row => new OperationTask(SubjectId: null, row.Name, JsonSerializer.Serialize(row, ApiJson.Options)))],
            },
            cancellationToken);
}
