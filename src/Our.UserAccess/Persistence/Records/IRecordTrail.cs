using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Persistence.Records;

/// <summary>Writes down what changes about a record.</summary>
internal interface IRecordTrail<T>
    where T : class, IRecord
{
    /// <summary>Says what is to be written, outside the transaction; the answer writes it within.</summary>
    Task<Func<UserAccessDbContext, CancellationToken, Task>> DescribeAsync(Change<T> change, CancellationToken cancellationToken);
}
