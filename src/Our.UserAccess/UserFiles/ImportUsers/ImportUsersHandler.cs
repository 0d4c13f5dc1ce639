using System.Text.Json;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.UserFiles.Import;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.UserFiles.ImportUsers;

internal sealed class ImportUsersHandler(ImportDryRun dryRun, ImportRules rules, IUserCreation creation, IOperations operations)
{
    public async Task<Outcome<ImportReport>> CheckAsync(ImportFile file, CancellationToken cancellationToken) =>
        file.Problem is CsvProblem problem ? ImportBody.Unusable(problem) : await dryRun.RunAsync(file.Rows, row => rules.CheckAsync(row, person => creation.RefusalAsync(person, cancellationToken), cancellationToken), ImportedSignIn.What);

    /// <summary>Every row is done alone: those that are wrong fail, and the others do not wait for them.</summary>
    public async Task<Outcome<OperationItem>> StartAsync(ImportFile file, CancellationToken cancellationToken) => file.Problem is CsvProblem problem
        ? ImportBody.Unusable(problem)
        : await operations.StartAsync(
            new OperationPlan
            {
                Kind = ImportWork.Name,
                Action = ImportWork.Name,
                Title = "Import users",
                Tasks = [.. file.Rows.Select(row => new OperationTask(SubjectId: null, row.Name, JsonSerializer.Serialize(row, ApiJson.Options)))],
            },
            cancellationToken);
}
