using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Persistence.Records;

internal static class RecordConfiguration
{
    /// <summary>What every record has: a table with our prefix, a key we make ourselves, a version that guards against lost updates.</summary>
    public static EntityTypeBuilder<T> AsRecord<T>(this EntityTypeBuilder<T> builder, string table)
        where T : class, IRecord
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + table);
        builder.HasKey(record => record.Id);
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.Property(record => record.Version).IsConcurrencyToken();
        return builder;
    }
}
