namespace EmbeddedUmbraco.ManagementApi.Shared;

/// <summary>What to answer for one operation status; Field is the field of the form to put right, if there is one.</summary>
internal sealed record OperationProblem(int Status, string Title, string Detail, string? Field = null);
