using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Persistence;

internal sealed class SignInRecordConfiguration : IEntityTypeConfiguration<SignInRecord>
{
    /// <summary>As long as an IPv6 address with an IPv4 one in it and a scope can be.</summary>
    public const int MaxAddress = 64;

    public void Configure(EntityTypeBuilder<SignInRecord> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "SignIn");
        builder.HasKey(record => record.Id);
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.Property(record => record.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(record => record.Address).HasMaxLength(MaxAddress);
        builder.HasIndex(record => new { record.UserId, record.At });
    }
}
